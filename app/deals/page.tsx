import "@/app/styles/market.css";
import "@/app/styles/deals.css";
import "@/app/styles/deal-menus.css";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DealsView } from "@/components/market/deals-view";
import { dealSearch, type RawParams } from "@/lib/core/market/deal-url";
import { findDealFacets } from "@/lib/services/find-deal-facets";
import { getDataSetCounts } from "@/lib/services/get-data-set-counts";
import { loadDeals } from "./load-deals";

export const metadata: Metadata = { title: "Deals" };

export default async function DealsPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { query, page, ignored } = await loadDeals(await searchParams);
  if (page === null) redirect(`/deals${dealSearch(query)}`);
  const [facets, counts] = await Promise.all([findDealFacets(query), getDataSetCounts()]);
  return <DealsView {...{ page, facets, counts, query, ignored }} />;
}
