import { cellText, foldCell } from "./fold-cell";
import { type Reading, refused, understood } from "./reading";
import { MAX_NAME, textWithin } from "./text-within";
import { isUndisclosed } from "./undisclosed";

/** Company forms and the like, which a comma joins to the name before them. */
const NAME_ENDING =
  /^(?:inc|incorporated|llc|l\.l\.c|lp|l\.p|llp|l\.l\.p|pllc|ltd|limited|co|co\.? ltd|corp|corporation|company|plc|gmbh|gmbh & co\.? kg|ag|se|s\.e|kg|kgaa|sa|s\.a|s\.a\.s|sas|sarl|s\.a\.r\.l|spa|s\.p\.a|srl|s\.r\.l|nv|n\.v|bv|b\.v|ab|as|a\/s|oy|oyj|aps|pte|pte\.? ltd|pty|pty\.? ltd|kk|k\.k|jr|sr|ii|iii|iv|na|n\.a)\.?$/i;
const SEPARATOR = /[;,、；，\n|]| \/ | with participation (?:from|of) /;
/** Words around a name that are no part of it. */
const LEAD_IN = /^(?:and |& |led by |co-led by |lead: |lead investors?: |with participation from |including |incl\. )/i;
/** 'and others' behind the last name of a Chinese list. */
const AND_OTHERS = /等$/;
const ROLE = / ?\((?:lead|co-lead|lead investor|led|领投|跟投)\)$/i;
/** Entries that name nobody. */
const NOBODY = new Set(
  "none|others|other investors|and others|existing investors|undisclosed investors|undisclosed investor|various|various investors|et al|et al.|etc|etc.|angels|angel investors|more|and more|其他|等|其他投资者|老股东".split(
    "|",
  ),
);
export const MAX_INVESTORS = 200;

/**
 * A list of investors, split at ';', ',', '、', '|' and line breaks; a comma before a company form joins ('Andreessen
 * Horowitz, LLC' is one name), and 'A, B and C' are three. Names come once each, in order; an undisclosed list is empty.
 */
export function readInvestors(cell: string): Reading<string[]> {
  const text = cellText(cell);
  if (text === "" || isUndisclosed(foldCell(text))) return understood([]);
  const names: string[] = [];
  const parts = text.split(SEPARATOR);
  const last = parts.length > 1 && !text.includes(";") ? lastTwo(parts.pop() ?? "") : [];
  for (const part of [...parts, ...last]) {
    const name = part.trim();
    if (NAME_ENDING.test(name) && names.length > 0) names.push(`${names.pop()}, ${name}`);
    else if (name !== "") names.push(name);
  }
  const kept = [...new Set(names.map(plainName))].filter((name) => name !== "" && !NOBODY.has(name.toLowerCase()));
  if (kept.length > MAX_INVESTORS) return refused(`more than ${MAX_INVESTORS} names`, "the leading investors");
  for (const name of kept) {
    const checked = textWithin(name, MAX_NAME, "names separated by ;");
    if (!checked.ok) return checked;
  }
  return understood(kept);
}

/** What one part of a list says, whatever stands beside it. */
export interface LonePart {
  /** Null where it names nobody. */
  name: string | null;
}

/**
 * Reads a part of a list that was split at ';', ',' or '|'.
 * @returns null where what it says depends on the parts beside it, or where it cannot be read: then the whole list must be.
 */
export function readLonePart(part: string): LonePart | null {
  const text = part.trim();
  if (text === "") return { name: null };
  const isJoined = NAME_ENDING.test(text) || text.includes(" and ") || SEPARATOR.test(` ${text} `);
  if (isJoined || cellText(text) !== text || isUndisclosed(foldCell(text))) return null;
  const name = plainName(text);
  if (name === "" || NOBODY.has(name.toLowerCase())) return { name: null };
  return textWithin(name, MAX_NAME, "").ok ? { name } : null;
}

/** The end of 'A, B and C'. */
function lastTwo(part: string): string[] {
  const at = part.indexOf(" and ");
  return at > 0 && part.trim().startsWith("and ") === false ? [part.slice(0, at), part.slice(at + 5)] : [part];
}

function plainName(name: string): string {
  return name
    .replace(LEAD_IN, "")
    .replace(LEAD_IN, "")
    .replace(ROLE, "")
    .replace(AND_OTHERS, "")
    .replace(/ {2,}/g, " ")
    .trim();
}
