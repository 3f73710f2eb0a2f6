import type { Report, WorthALookItem } from "./report";

/** How many are shown at once: the surest; more of them are more often wrong than not, and tire the reader. */
const SHOWN = 10;

/** Said wherever the list stands. */
export const WHY_NOT_SCORED =
  "They may be strings or protections, but the reader is not sure enough to count them, so none of them changes the score. Read the words yourself.";

/** The surest of what is worth a look, and the others, for 'show all'. */
export function splitWorthALook({ worthALook }: Pick<Report, "worthALook">): {
  first: WorthALookItem[];
  others: WorthALookItem[];
} {
  return { first: worthALook.slice(0, SHOWN), others: worthALook.slice(SHOWN) };
}

/** The address, within the report's page, of the words of the item at `index` of `worthALook`. */
export function lookId(index: number): string {
  return `look-${index + 1}`;
}
