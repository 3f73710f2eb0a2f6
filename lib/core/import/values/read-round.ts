import { cellText, foldCell } from "./fold-cell";
import { type Reading, understood } from "./reading";
import { MAX_NAME, textWithin } from "./text-within";
import { isUndisclosed } from "./undisclosed";

/** Rounds as the record names them, with other ways to write them, folded. */
const ROUNDS: Readonly<Record<string, string>> = {
  "Pre-seed": "pre-seed|preseed|pre seed|pre-seed round|种子前轮",
  Seed: "seed|seed round|seed funding|seed financing|种子|种子轮|seed-runde",
  Angel: "angel|angel round|天使|天使轮",
  Strategic: "strategic|strategic investment|strategic round|corporate round|战略|战略投资|战略融资|strategisch",
  Growth: "growth|growth round|growth equity",
  "Late-stage": "late-stage|late stage|later stage",
  Convertible: "convertible|convertible note|可转债",
  IPO: "ipo|initial public offering|上市|首次公开募股",
  "Private equity": "private equity|pe|pe round",
  Debt: "debt|debt financing|loan|债务融资",
  Grant: "grant",
};
const BY_WORD = new Map(
  Object.entries(ROUNDS).flatMap(([name, words]) => words.split("|").map((word) => [word, name] as const)),
);
const SERIES =
  /^(pre-|pre )?(?:series|serie|runde|round)[\s_-]?([a-k])([1-9])?\s?(\+{1,2}|plus)?(?: (?:round|financing|funding))?( extension| ext\.?)?$/;
const LETTER = /^(pre-|pre )?([a-k])([1-9])?\s?(\+{1,2}|plus)?\s?(?:轮|輪|round|-runde)?(?:融资)?$/;
/** A round by its usual names ('series b', 'B轮', 'Pre-A'), else as it is written. */
export function readRound(cell: string): Reading<string | null> {
  const folded = foldCell(cell);
  const known = BY_WORD.get(folded);
  if (known !== undefined) return understood(known);
  const match = SERIES.exec(folded) ?? LETTER.exec(folded);
  if (match !== null) {
    const [, before, letter = "", number = "", plus, extension] = match;
    const sign = plus === undefined ? "" : plus === "plus" ? "+" : plus;
    const name = `${before === undefined ? "" : "Pre-"}Series ${letter.toUpperCase()}${number}${sign}`;
    return understood(extension === undefined ? name : `${name} extension`);
  }
  if (isUndisclosed(folded)) return understood(null);
  return textWithin(cellText(cell), MAX_NAME, "the name of the round, such as Series B");
}
