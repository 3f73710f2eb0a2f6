import { seededRandom } from "../../lib/core/shared/seeded-random";
import { drawDeal, investorName } from "../../tools/million/draw-deal";

/** A row whose date does not exist: it is rejected, and mended by writing 30 for 31. */
export const NO_DATE = "31.06.2026";
/** A cloud term that no rule reads: it can be mapped once for all rows. */
export const HOUSE_WORD = "house rules";

/**
 * A file of deals as people send them, the same each time: semicolons, names of its own for the columns, amounts with their
 * sign. One row in `badEvery` has a date that does not exist, and one in
 * 1,000 a cloud term of the house; never both.
 */
export function manyDeals(rows: number, badEvery: number, seed = 7): string {
  const random = seededRandom(seed);
  const lines = ["Company;Announced;Size;Round;Lead(s);Hosting;Analyst note"];
  for (let i = 1; i <= rows; i++) {
    const deal = drawDeal(random, rows);
    const amount = deal.amountMinor === null ? "undisclosed" : `$${(deal.amountMinor / 1e8).toFixed(2)}M`;
    const leads = deal.investors.map((number) => investorName(number).name).join(", ");
    lines.push(
      [
        // Numbered, so that no two rows are the same deal.
        `${deal.startup.name} ${i}`,
        i % badEvery === 1 ? NO_DATE : deal.announcedOn,
        amount,
        deal.round ?? "",
        leads,
        i % 1000 === 0 ? HOUSE_WORD : deal.exclusivity === "yes" ? "exclusive" : "",
        i % 7 === 0 ? '"said ""soon""; not sure"' : "",
      ].join(";"),
    );
  }
  return `${lines.join("\n")}\n`;
}
