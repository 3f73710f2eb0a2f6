import { CLAUSE_CATEGORIES } from "../core/clauses/clause-category";
import type { ContractReading } from "../core/clauses/contract-reading";
import { detectLanguage } from "../extract/detect-language";
import { shortenQuote } from "./shorten-quote";
import { painter, type Terminal, wrap } from "./terminal";

/** From this score on a clause counts; the others are in --json only. */
const COUNTS_FROM = 0.5;
/** The longest piece of a clause shown; the whole is in --json. */
const QUOTE_CHARACTERS = 240;
const INDENT = "         ";

/** Why there may be nothing to show: contracts in other languages are not read. */
function nothingFound(text: string): string {
  const found = `No clause of the ${CLAUSE_CATEGORIES.length} categories was found.`;
  if (detectLanguage(text) === "en") return found;
  return `${found} Contracts in English are read here; this one is in Chinese, wholly or in part.`;
}

/** The clauses of one contract as text for a terminal, by category, each with its score of 100. Ends with a line break. */
export function clausesText(
  file: string,
  { text, clauses }: ContractReading,
  terminal: Pick<Terminal, "color" | "width">,
): string {
  const width = Math.min(100, Math.max(40, terminal.width));
  const paint = painter(terminal);
  const counted = clauses.filter((clause) => clause.score >= COUNTS_FROM);
  const lines = [paint("bold", file)];
  if (counted.length === 0) lines.push(wrap(nothingFound(text), width, "  "));
  for (const category of CLAUSE_CATEGORIES) {
    const own = counted.filter((clause) => clause.category === category);
    if (own.length === 0) continue;
    lines.push(`\n  ${paint("bold", category)}`);
    for (const { start, end, score } of own) {
      const quote = wrap(
        `\u201c${shortenQuote(text.slice(start, end), QUOTE_CHARACTERS)}\u201d`,
        width,
        INDENT,
      ).trimStart();
      lines.push(`    ${String(Math.round(score * 100)).padStart(3)}  ${quote}`);
    }
  }
  return `${lines.join("\n")}\n`;
}
