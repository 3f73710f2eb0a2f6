import "@/app/styles/drafts.css";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { DraftsView } from "@/components/compare/drafts-view";
import { ASKER_COOKIE, askerFromCookie } from "@/lib/auth/asker";
import { readDraftsQuery } from "@/lib/core/drafts/drafts-url";
import { APP_ERRORS, AppError, type AppErrorCode } from "@/lib/core/shared/app-error";
import { findDraftComparison } from "@/lib/services/find-draft-comparison";
import { findReports } from "@/lib/services/find-reports";

export const metadata: Metadata = { title: "Compare two drafts", robots: { index: false } };

type Params = Record<string, string | string[] | undefined>;

export default async function ComparePage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const query = readDraftsQuery(params);
  const asker = askerFromCookie((await cookies()).get(ASKER_COOKIE.name)?.value);
  const { a, b } = query;
  const compared = a === null || b === null ? null : await findDraftComparison(asker, a, b).catch(orNotFound);
  return <DraftsView {...{ query, compared, reports: await findReports(asker), problem: problemOf(params) }} />;
}

/** Another browser's report is not found, like one that never was. */
function orNotFound(error: unknown): never {
  if (error instanceof AppError && error.code === "not-found") notFound();
  throw error;
}

/** What the form sent back: a code of the closed list, never free text from the address. */
function problemOf({ problem, draft }: Params): string | null {
  if (typeof problem !== "string" || !Object.hasOwn(APP_ERRORS, problem)) return null;
  const which = draft === "before" ? "Old draft: " : draft === "after" ? "New draft: " : "";
  return `${which}${APP_ERRORS[problem as AppErrorCode].title}. Neither draft was kept; choose another file.`;
}
