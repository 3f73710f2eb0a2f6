import "@/app/styles/market.css";
import "@/app/styles/deals.css";
import type { Metadata } from "next";
import { InvestorsView } from "@/components/market/investors-view";
import { type RawParams, readDealQuery } from "@/lib/core/market/deal-url";
import { findInvestors } from "@/lib/services/find-investors";
import { getDataSetCounts } from "@/lib/services/get-data-set-counts";

export const metadata: Metadata = { title: "Investors" };

/** So many that every name a reader looks for is there or found by search, and few enough to read. */
const SHOWN = 100;

export default async function InvestorsPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const given = (await searchParams).set;
  const { set } = readDealQuery({ set: given ?? "public" }).query;
  const [{ lines, asOf }, counts] = await Promise.all([findInvestors(set, SHOWN), getDataSetCounts()]);
  return <InvestorsView {...{ lines, counts, set, asOf }} />;
}
