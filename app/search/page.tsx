import "@/app/styles/market.css";
import "@/app/styles/deals.css";
import type { Metadata } from "next";
import { SearchView } from "@/components/market/search-view";
import { type RawParams, readDealQuery } from "@/lib/core/market/deal-url";
import { searchRecord } from "@/lib/services/search-record";

export const metadata: Metadata = { title: "Search" };

export default async function SearchPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const words = readDealQuery({ q: (await searchParams).q }).query.q ?? "";
  return <SearchView words={words} result={words === "" ? null : await searchRecord(words)} />;
}
