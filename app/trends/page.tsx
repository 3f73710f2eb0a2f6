import "@/app/styles/market.css";
import "@/app/styles/trends.css";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { TrendsView } from "@/components/market/trends-view";
import { dealSearch, type RawParams } from "@/lib/core/market/deal-url";
import { readTrendFilter, withYears } from "@/lib/core/market/trend-filter";
import { findDealFacets } from "@/lib/services/find-deal-facets";
import { findPublicTerms } from "@/lib/services/find-public-terms";
import { findTrends } from "@/lib/services/find-trends";
import { getDataSetCounts } from "@/lib/services/get-data-set-counts";

export const metadata: Metadata = { title: "Trends" };

export default async function TrendsPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { query: filter, ignored, untidy } = readTrendFilter(await searchParams);
  if (untidy) redirect(`/trends${dealSearch(filter)}`);
  const [report, terms, facets, counts] = await Promise.all([
    findTrends(withYears(filter)),
    findPublicTerms(),
    findDealFacets(filter),
    getDataSetCounts(),
  ]);
  return <TrendsView {...{ report, terms, facets, counts, filter, ignored }} />;
}
