import { CLAUSE_KINDS } from "../../taxonomy/clause-kind";
import { kindText } from "../../taxonomy/kind-text";
import { foldCell } from "./fold-cell";
import { type Reading, refused, understood } from "./reading";
import { INVESTOR_KIND_WORDS, OTHER_TERMS, TERM_NAMES } from "./record-tokens";
import { isUndisclosed } from "./undisclosed";

const SEPARATOR = /[;,、；，|/\n]/;
const NOT_LETTERS = /[\s_-]+/g;

/** 'Cloud-exclusivity', 'cloud exclusivity' and 'cloud_exclusivity' are one word. */
const tokenKey = (word: string): string => word.replace(NOT_LETTERS, "_");

const TERMS = new Map<string, string>([
  ...OTHER_TERMS.map((term) => [term, term] as const),
  ...CLAUSE_KINDS.map((kind) => [tokenKey(kindText(kind).name.toLowerCase()), kind] as const),
  ...Object.entries(TERM_NAMES).map(([name, kind]) => [tokenKey(name), kind] as const),
  ...CLAUSE_KINDS.map((kind) => [kind, kind] as const),
]);

const INVESTOR_KINDS = new Map(
  Object.entries(INVESTOR_KIND_WORDS).flatMap(([kind, words]) =>
    words.split("|").map((word) => [tokenKey(word), kind] as const),
  ),
);

/** Terms that a deal can have on record: the kinds of the taxonomy, and the record's other tokens. */
export const DEAL_TERMS: ReadonlySet<string> = new Set<string>([...CLAUSE_KINDS, ...OTHER_TERMS]);
export const DEAL_INVESTOR_KINDS: ReadonlySet<string> = new Set(Object.keys(INVESTOR_KIND_WORDS));

function readList(
  cell: string,
  known: ReadonlyMap<string, string>,
  mapped: Readonly<Record<string, string | null>> | undefined,
  works: string,
): Reading<string[]> {
  const folded = foldCell(cell);
  const found = new Set<string>();
  for (const part of isUndisclosed(folded) || folded === "none" || folded === "无" ? [] : folded.split(SEPARATOR)) {
    const word = part.trim();
    if (isUndisclosed(word)) continue;
    const token = mapped !== undefined && Object.hasOwn(mapped, word) ? mapped[word] : known.get(tokenKey(word));
    if (token === undefined) return refused(`'${word.slice(0, 60)}' is not known`, works);
    if (token !== null) found.add(token);
  }
  return understood([...found]);
}

type Mapped = Readonly<Record<string, string | null>> | undefined;

/** Strings and protections by token or usual name, separated by ';' or ','. An empty cell says nothing. */
export function readTerms(cell: string, mapped?: Mapped): Reading<string[]> {
  return readList(
    cell,
    TERMS,
    mapped,
    "kinds of the taxonomy such as cloud_exclusivity, separated by ;, or map the word once for all rows",
  );
}

/** Kinds of investor, separated by ';' or ','. */
export function readInvestorKinds(cell: string, mapped?: Mapped): Reading<string[]> {
  return readList(
    cell,
    INVESTOR_KINDS,
    mapped,
    "kinds such as cloud, chip, vc or strategic, or map the word once for all rows",
  );
}
