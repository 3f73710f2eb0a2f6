import type { Confidence } from "../../market/deal";
import { currencyWord } from "./amount-words";
import { cellText, foldCell } from "./fold-cell";
import { type Reading, refused, understood } from "./reading";
import { MAX_NAME, MAX_URL, textWithin } from "./text-within";
import { isUndisclosed, saysUndisclosed } from "./undisclosed";

/** The startup's name. */
export function readStartup(cell: string): Reading<string> {
  const text = cellText(cell);
  if (text === "" || saysUndisclosed(text)) return refused("a deal needs a startup", "fill in the name");
  return textWithin(text, MAX_NAME, "the name alone");
}

/** Text of one field; null for an empty cell. */
export function readOptionalText(cell: string, limit: number): Reading<string | null> {
  const text = cellText(cell);
  return text === "" ? NOTHING : textWithin(text, limit, "a shorter text");
}

const NOTHING: Reading<null> = understood(null);

const ADDRESS = /^https?:\/\/[^\s/?#@"'<>\\^`{|}]+(?:[/?#][^\s"<>\\^`{|}]*)?$/i;

/** An address of the web; null for an empty or undisclosed cell. 'javascript:' and other schemes are refused. */
export function readUrl(cell: string): Reading<string | null> {
  const text = cellText(cell);
  if (text === "") return NOTHING;
  if (text.length > MAX_URL) return refused(`longer than ${MAX_URL} characters`, "the address of the page itself");
  if (ADDRESS.test(text)) return understood(text);
  if (saysUndisclosed(text)) return NOTHING;
  return refused("no web address", "an address that begins with https:// or http://");
}

const CONFIDENCE: Readonly<Record<string, Confidence>> = {
  verified: "verified",
  confirmed: "verified",
  recalled: "recalled",
  "from memory": "recalled",
  unverified: "imported",
  imported: "imported",
};

/** How sure the file is of the row; 'imported' where it does not say. */
export function readConfidence(cell: string): Reading<Confidence> {
  const folded = foldCell(cell);
  const known = Object.hasOwn(CONFIDENCE, folded) ? CONFIDENCE[folded] : undefined;
  if (known !== undefined) return understood(known);
  if (isUndisclosed(folded)) return understood("imported");
  return refused(
    "not one of the grades of confidence",
    "verified, recalled or imported, or map the word once for all rows",
  );
}

/** The currency of the amounts beside it, as ISO 4217 code; null for an empty cell. */
export function readCurrency(cell: string): Reading<string | null> {
  const folded = foldCell(cell);
  const code = currencyWord(folded);
  if (code !== null) return understood(code);
  if (isUndisclosed(folded)) return understood(null);
  return refused("no currency of this name", "a code such as USD, EUR or CNY");
}
