import { dealQuerySchema, PROVENANCES } from "../core/market/deal-filter";
import type { SearchResult } from "../core/market/search";
import { readDealPage } from "../data/deal-pages";
import { searchNames } from "../data/search-names";

/** How many of each a search shows; the explorer has the rest. */
const SHOWN = 10;

/** Looks for words in the names of startups and investors and in the deals of each data set. */
export async function searchRecord(words: string): Promise<SearchResult> {
  const [names, ...pages] = await Promise.all([
    searchNames(words, SHOWN),
    ...PROVENANCES.map((set) => readDealPage(dealQuerySchema.parse({ set, q: words, limit: SHOWN }))),
  ]);
  const deals = PROVENANCES.map((set, i) => ({ set, count: pages[i]?.count ?? 0, rows: pages[i]?.rows ?? [] }));
  return { ...names, deals };
}
