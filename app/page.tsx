import "./styles/home.css";
import "./styles/drop.css";
import { cookies } from "next/headers";
import { HomeView } from "@/components/score/home-view";
import { uploadProblem } from "@/components/score/upload-problem";
import { ASKER_COOKIE, askerFromCookie } from "@/lib/auth/asker";
import { findReports } from "@/lib/services/find-reports";
import { findSamples } from "@/lib/services/find-samples";
import { findTrends } from "@/lib/services/find-trends";

export const dynamic = "force-dynamic";

export default async function HomePage({ searchParams }: { searchParams: Promise<{ problem?: string | string[] }> }) {
  const asker = askerFromCookie((await cookies()).get(ASKER_COOKIE.name)?.value);
  const [samples, reports, trends, { problem }] = await Promise.all([
    findSamples(),
    findReports(asker),
    findTrends({ set: "calibrated" }),
    searchParams,
  ]);
  return (
    <HomeView samples={samples} reports={reports} trends={trends} problem={uploadProblem([problem ?? []].flat())} />
  );
}
