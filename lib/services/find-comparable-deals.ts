import { comparableTo } from "../core/market/comparable";
import { type Provenance, provenanceSchema } from "../core/market/deal-filter";
import { enoughTold, type MarketStanding } from "../core/market/market-standing";
import { paperYear } from "../core/market/paper-year";
import type { Report } from "../core/report/report";
import { readComparableDeals } from "../data/comparable-deals";
import { countDataSets } from "../data/data-sets";

/** The record's own deals unless the reader asks for others: made-up ones are never what a sheet is first held against. */
const FIRST: Provenance = "public";

/**
 * Where a sheet stands among deals of its year and size.
 * @param asked the data set as the address names it; another value counts as none.
 * @param readOn ISO date of the reading: the year of papers that state no date.
 */
export async function findComparableDeals(
  report: Pick<Report, "text" | "investmentUsd">,
  asked: unknown,
  readOn: string,
): Promise<MarketStanding> {
  const set = provenanceSchema.safeParse(asked).data ?? FIRST;
  const dated = paperYear(report.text);
  const year = dated ?? Number(readOn.slice(0, 4));
  const to = comparableTo(set, year, report.investmentUsd);
  const [comparable, counts] = await Promise.all([readComparableDeals(to), countDataSets()]);
  const wider =
    comparable.size === null || enoughTold(comparable) ? null : await readComparableDeals({ ...to, size: null });
  const order: Provenance[] = ["public", "calibrated", "imported"];
  const sets = order.filter((one) => counts[one] > 0 || one === set);
  return { comparable, wider, yearFrom: dated === null ? "reading" : "paper", sets };
}
