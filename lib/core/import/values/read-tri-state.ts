import type { TriState } from "../../market/deal-filter";
import { foldCell } from "./fold-cell";
import { type Reading, refused, understood } from "./reading";
import { isUndisclosed } from "./undisclosed";

const YES = new Set(
  "yes|y|true|t|1|x|✓|✔|☑|yes.|included|present|with|ja|j|wahr|oui|o|vrai|sí|si|是|有|对|真|含|包含|はい|예".split("|"),
);
const NO = new Set(
  "no|n|false|f|0|✗|✘|☐|none|no.|absent|without|excluded|nein|falsch|keine|kein|non|faux|否|无|没有|不|假|不含|いいえ|아니요".split(
    "|",
  ),
);

/** Yes, no or not disclosed, in words or signs; an empty cell is not disclosed. `more` are words of the field itself. */
export function readTriState(cell: string, more: Readonly<Record<string, TriState>> = {}): Reading<TriState> {
  const folded = foldCell(cell);
  if (YES.has(folded)) return understood("yes");
  if (NO.has(folded)) return understood("no");
  const own = Object.hasOwn(more, folded) ? more[folded] : undefined;
  if (own !== undefined) return understood(own);
  if (isUndisclosed(folded)) return understood("unknown");
  return refused("neither yes nor no", "yes, no or unknown, or map the word once for all rows");
}

/** Words of a column that says whether the deal ties the startup to one cloud. */
export const EXCLUSIVITY_WORDS: Readonly<Record<string, TriState>> = {
  exclusive: "yes",
  exclusivity: "yes",
  exklusiv: "yes",
  独家: "yes",
  排他: "yes",
  "non-exclusive": "no",
  nonexclusive: "no",
  "not exclusive": "no",
  非独家: "no",
  非排他: "no",
};
