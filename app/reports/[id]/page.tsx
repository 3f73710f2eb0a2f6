import "@/app/styles/report-page.css";
import type { Metadata } from "next";
import { ReportView } from "@/components/report/report-view";
import { reportTitle, StoredTools } from "@/components/report/stored-tools";
import { problemTitle } from "@/lib/core/shared/app-error";
import { formatDate } from "@/lib/format/date";
import { findComparableDeals } from "@/lib/services/find-comparable-deals";
import { findShareLinks } from "@/lib/services/find-share-links";
import { askerHere, reportOf } from "./load-report";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const { report } = await reportOf((await params).id);
  return { title: reportTitle(report), robots: { index: false } };
}

export default async function ReportPage({ params, searchParams }: Props) {
  const [{ id }, query] = [await params, await searchParams];
  const [stored, links] = [await reportOf(id), await findShareLinks(await askerHere(), id)];
  const original = query.reading === "original";
  const report = original ? stored.reading : stored.report;
  const market = await findComparableDeals(report, query.market, stored.createdAt);
  const title = reportTitle(report);
  const tools = <StoredTools id={id} title={title} links={links} />;
  const note = `read ${formatDate(stored.createdAt)}`;
  const judged = { ...stored.judgement, ...stored, original, problem: problemTitle(query.problem) };
  return <ReportView {...{ report, title, market, query, note, tools, stale: stored.stale, judged }} />;
}
