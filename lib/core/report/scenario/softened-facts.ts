import type { Attributes } from "../../reading/finding";
import type { StringKind } from "../../taxonomy/clause-kind";

/*
 * What 'soften' means: the clause is replaced by our counter-language (the `ask` of its kind). It then
 *  - is graded soft: the paper still speaks of the matter, so it is not counted as gone;
 *  - states the facts the counter-language states (below) and no others: the amount, share, length and survival of the
 *    old wording went with it, and so did whatever made that wording weigh more;
 *  - keeps what already lowered it (exceptions, efforts, a reasonable consent): nobody bargains those away.
 * So softening never makes a clause heavier, whatever it was.
 */

/** Facts stated in the counter-language of each kind, as lib/core/taxonomy/kinds words it. */
const STATED: Partial<Record<StringKind, Attributes>> = {
  // 'Any preference lapses on the earlier of 12 months …'
  cloud_exclusivity: { duration_months: 12 },
  // 'evaluate … for 90 days'
  hardware_lock_in: { duration_months: 3 },
  // 'named accounts, 6 months'
  distribution_exclusivity: { duration_months: 6 },
  // 'Non-solicit is mutual, 12 months'
  talent_restriction: { duration_months: 12 },
};

/** The facts of a clause once our counter-language stands in its place; the provider stays who it was. */
export function softenedFacts(kind: StringKind, { provider }: Attributes): Attributes {
  return provider === undefined ? { ...STATED[kind] } : { provider, ...STATED[kind] };
}
