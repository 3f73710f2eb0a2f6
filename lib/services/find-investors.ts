import type { Provenance } from "../core/market/deal-filter";
import type { InvestorLine } from "../core/market/party";
import { readAsOf } from "../data/data-sets";
import { readInvestorLines } from "../data/parties";

/** The investors with most deals in a data set, most first, at most `limit`, and the date the set reaches to. */
export async function findInvestors(set: Provenance, limit: number): Promise<{ lines: InvestorLine[]; asOf: string }> {
  const [lines, asOf] = await Promise.all([readInvestorLines(set, limit), readAsOf(set)]);
  return { lines, asOf };
}
