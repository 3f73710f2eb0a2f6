import "@/app/styles/report-page.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ReportView } from "@/components/report/report-view";
import { SharedTools } from "@/components/report/shared-tools";
import { reportTitle } from "@/components/report/stored-tools";
import { AppError } from "@/lib/core/shared/app-error";
import { formatDate } from "@/lib/format/date";
import { findComparableDeals } from "@/lib/services/find-comparable-deals";
import { getSharedReport } from "@/lib/services/get-shared-report";

interface Props {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const { stored } = await sharedOf((await params).token);
  return { title: reportTitle(stored.report), robots: { index: false, follow: false }, referrer: "no-referrer" };
}

export default async function SharedPage({ params, searchParams }: Props) {
  const [{ stored, expiresAt }, query] = [await sharedOf((await params).token), await searchParams];
  const { report, stale } = stored;
  const market = await findComparableDeals(report, query.market, stored.createdAt);
  const note = `read ${formatDate(stored.createdAt)}, shared with you until ${formatDate(expiresAt)}`;
  return <ReportView {...{ report, title: reportTitle(report), market, query, note, tools: <SharedTools />, stale }} />;
}

/** The report, once per request. A link that ended, was taken back or never was is not found. */
const sharedOf = cache((token: string) =>
  getSharedReport(token).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not-found") notFound();
    throw error;
  }),
);
