import "./styles/home.css";
import { cookies } from "next/headers";
import { HomeView } from "@/components/score/home-view";
import { ASKER_COOKIE, askerFromCookie } from "@/lib/auth/asker";
import { APP_ERRORS, type AppErrorCode } from "@/lib/core/shared/app-error";
import { findReports } from "@/lib/services/find-reports";
import { findSamples } from "@/lib/services/find-samples";
import { findTrends } from "@/lib/services/find-trends";

export const dynamic = "force-dynamic";

export default async function HomePage({ searchParams }: { searchParams: Promise<{ problem?: string }> }) {
  const asker = askerFromCookie((await cookies()).get(ASKER_COOKIE.name)?.value);
  const [samples, reports, trends, { problem }] = await Promise.all([
    findSamples(),
    findReports(asker),
    findTrends({ set: "calibrated" }),
    searchParams,
  ]);
  return <HomeView samples={samples} reports={reports} trends={trends} problem={problemOf(problem)} />;
}

/** What /upload sent back to a reader without scripts; a code of the closed list, never free text from the address. */
function problemOf(code: string | undefined) {
  if (code === undefined || !Object.hasOwn(APP_ERRORS, code)) return null;
  return {
    title: APP_ERRORS[code as AppErrorCode].title,
    detail: "Nothing was stored. Choose another file, or paste its text.",
  };
}
