import "@/app/styles/report-page.css";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ReportView } from "@/components/report/report-view";
import { reportTitle, StoredTools } from "@/components/report/stored-tools";
import { ASKER_COOKIE, askerFromCookie } from "@/lib/auth/asker";
import { AppError } from "@/lib/core/shared/app-error";
import { formatDate } from "@/lib/format/date";
import { findComparableDeals } from "@/lib/services/find-comparable-deals";
import { getReport } from "@/lib/services/get-report";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { report } = await reportOf((await params).id);
  return { title: reportTitle(report), robots: { index: false } };
}

export default async function ReportPage({ params, searchParams }: Props) {
  const [stored, query] = [await reportOf((await params).id), await searchParams];
  const market = await findComparableDeals(stored.report, query.market, stored.createdAt);
  const title = reportTitle(stored.report);
  const tools = <StoredTools id={stored.id} title={title} />;
  const note = `read ${formatDate(stored.createdAt)}`;
  return <ReportView {...{ report: stored.report, title, market, query, note, tools, stale: stored.stale }} />;
}

/** The report, once per request; another browser's is not found. */
const reportOf = cache(async (id: string) => {
  const asker = askerFromCookie((await cookies()).get(ASKER_COOKIE.name)?.value);
  return getReport(asker, id).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not-found") notFound();
    throw error;
  });
});
