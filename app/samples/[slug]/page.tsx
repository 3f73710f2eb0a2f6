import "@/app/styles/report-page.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReportView } from "@/components/report/report-view";
import { SampleTools } from "@/components/report/sample-tools";
import { AppError } from "@/lib/core/shared/app-error";
import { findComparableDeals } from "@/lib/services/find-comparable-deals";
import { getSample } from "@/lib/services/get-sample";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await sampleOf(params)).title };
}

export default async function SamplePage({ params, searchParams }: Props) {
  const [sample, query] = [await sampleOf(params), await searchParams];
  const market = await findComparableDeals(sample.report, query.market, new Date().toISOString());
  return (
    <ReportView
      {...{ report: sample.report, title: sample.title, market, query }}
      note="a sample shipped with the product, all names invented"
      tools={<SampleTools slug={sample.slug} />}
      stale={false}
    />
  );
}

async function sampleOf(params: Props["params"]) {
  return getSample((await params).slug).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not-found") notFound();
    throw error;
  });
}
