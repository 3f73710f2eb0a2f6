import "@/app/styles/market.css";
import "@/app/styles/deals.css";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DealsView } from "@/components/market/deals-view";
import { dealSearch, type RawParams, readDealQuery } from "@/lib/core/market/deal-url";
import { findDealFacets } from "@/lib/services/find-deal-facets";
import { findDeals } from "@/lib/services/find-deals";
import { getDataSetCounts } from "@/lib/services/get-data-set-counts";

export const metadata: Metadata = { title: "Deals" };

export default async function DealsPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { query, ignored, untidy } = readDealQuery(await searchParams);
  if (untidy) redirect(`/deals${dealSearch(query)}`);
  const [page, facets, counts] = await Promise.all([findDeals(query), findDealFacets(query.set), getDataSetCounts()]);
  return <DealsView {...{ page, facets, counts, query, ignored }} />;
}
