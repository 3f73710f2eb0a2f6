import type { Parties } from "../finding";
import { roleLeaning } from "../parties/entity";
import type { FactContext } from "./fact-context";
import { Definitions } from "./find-definition";
import { lengthBeside } from "./length-beside";
import { mainCurrency } from "./parse-money";
import { partyStems } from "./party-stem";
import { placesOfName } from "./places-of-name";

/** Parties are introduced and named within the first pages (characters). */
const OPENING = 50_000;

/** Instruments and roles that papers give a side's place to, and that are no names of anybody. */
const NO_NAME =
  /^(?:(?:first|second|third|other) party|tranche|deed|note|loan|warrant|ccps|ccds?|safes?|soci[eé]t[eé])$/i;

/** Short names of a side; its role terms ('Investor', 'Supplier') are no names. */
function namesOf(side: readonly string[]): string[] {
  return side
    .filter((name) => roleLeaning(name) === null)
    .flatMap(partyStems)
    .filter((stem) => !NO_NAME.test(stem));
}

/** What the facts of one document's clauses share, each looked for once, when first asked for. */
export class PaperFacts {
  /** What the document calls the investor, and the company, by name. */
  readonly investor: readonly string[];
  readonly company: readonly string[];
  readonly definitions: Definitions;
  /** Its first pages: counting in a whole document of a million characters would take too long. */
  readonly opening: string;
  private readonly lengths = new Map<string, number | undefined>();
  private readonly words = new Map<string, boolean>();
  private ownUsualName: { name: string | undefined } | undefined;
  private ownCurrency: { code: string | null } | undefined;

  constructor(
    readonly documentText: string,
    parties: Parties,
  ) {
    this.opening = documentText.slice(0, OPENING);
    this.investor = namesOf(parties.investor);
    this.company = namesOf(parties.company);
    this.definitions = new Definitions(documentText, [...parties.company, ...parties.investor]);
  }

  /** What the document calls the investor most often; undefined where it names none. */
  get usualName(): string | undefined {
    if (this.ownUsualName === undefined) {
      const counted = this.investor.map((stem) => ({ stem, count: placesOfName(this.opening, stem).length }));
      this.ownUsualName = { name: counted.sort((a, b) => b.count - a.count)[0]?.stem };
    }
    return this.ownUsualName.name;
  }

  /** Whether its opening holds the word in lower case: names do not stand so. */
  isWord(word: string): boolean {
    let isHeld = this.words.get(word);
    if (isHeld === undefined) {
      isHeld = placesOfName(this.opening, word).length > 0;
      this.words.set(word, isHeld);
    }
    return isHeld;
  }

  /** ISO 4217 code of the currency of most of its amounts; null where it states none. */
  get currency(): string | null {
    this.ownCurrency ??= { code: mainCurrency(this.documentText) };
    return this.ownCurrency.code;
  }

  /** Length in months that stands with a period's name; undefined where none does. */
  lengthBeside(name: string): number | undefined {
    if (!this.lengths.has(name)) this.lengths.set(name, lengthBeside(this.documentText, name));
    return this.lengths.get(name);
  }
}

/** By the document's parties, which all its clauses share. */
const known = new WeakMap<Parties, PaperFacts>();

/** What the clause's document says for all its clauses. */
export function paperFacts({ documentText, parties }: FactContext): PaperFacts {
  let facts = known.get(parties);
  if (facts?.documentText !== documentText) {
    facts = new PaperFacts(documentText, parties);
    known.set(parties, facts);
  }
  return facts;
}
