/** How much of a definition is read (characters). */
const LONGEST = 300;

/** No clause leans on more terms, and no term is quoted more often before it is defined: bounds the work on hostile text. */
const MOST_TERMS = 12;
const MOST_PLACES = 20;

/** Capitalised phrases that may be defined terms: 'Designated Infrastructure', 'Permitted Facility', 'Host'. */
const TERM = /(?<![\w-])[A-Z][a-z]+(?:[ -][A-Z][a-z]+){0,3}(?!\w)/g;
/** Words that make what stands before a quoted name its definition: '(the "Host")', ', the "Authorized Halls"'. */
const IN_PLACE = /(?:\((?:the |each,? an? |together,? the |collectively,? the )?|, (?:the|each,? an?) )$/i;
/** Words that open a definition after the quoted name. */
const MEANS = /^[”"]?\)? ?(?:(?:shall )?means?|refers? to|is|are|shall be|:|-|–|指|系指|是指)/i;

/** Plural and singular of a term: a paper that defines 'Authorized Hall' speaks of 'Authorized Halls'. */
const formsOf = (term: string): string[] => (term.endsWith("s") ? [term, term.slice(0, -1)] : [term, `${term}s`]);

/** A quoted name, up to where it is closed. */
const QUOTED = /(["“])([A-Z][a-z]*(?:[ -][A-Z][a-z]*){0,3})(?=(["”]))/g;

/** The terms that a document defines, found when first asked for. */
export class Definitions {
  private places: Map<string, number[]> | undefined;
  private readonly known = new Map<string, string | null>();

  /** @param parties names and defined terms of the parties: what defines a party is its name and address, so they are left out */
  constructor(
    private readonly documentText: string,
    private readonly parties: readonly string[] = [],
  ) {}

  /** What the defined terms in a clause stand for, in the order in which the clause names them. */
  inClause(clause: string): string[] {
    const terms = new Set([...clause.matchAll(TERM)].flatMap(([term]) => formsOf(term)));
    const asked = [...terms].filter((term) => !this.parties.some((name) => name.includes(term))).slice(0, MOST_TERMS);
    return asked.flatMap((term) => this.definitionOf(term) ?? []);
  }

  /** The words that define a term, or null where the document defines it nowhere. */
  private definitionOf(term: string): string | null {
    let definition = this.known.get(term);
    if (definition === undefined) {
      definition = this.definitionAt(`“${term}”`) ?? this.definitionAt(`"${term}"`);
      this.known.set(term, definition);
    }
    return definition;
  }

  private definitionAt(quoted: string): string | null {
    this.places ??= placesOfQuoted(this.documentText);
    for (const at of this.places.get(quoted) ?? []) {
      const from = at + quoted.length;
      const after = this.documentText.slice(from, from + LONGEST);
      if (MEANS.test(after)) return (after.split(/[;\n]/)[0] ?? "").trim();
      const before = this.documentText.slice(Math.max(0, at - LONGEST / 2), at);
      if (IN_PLACE.test(before)) return (before.split(/[.;:\n]/).at(-1) ?? "").trim();
    }
    return null;
  }
}

/** Where each name stands in quotation marks, the marks being part of the key. */
function placesOfQuoted(documentText: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { index, 1: opening, 2: term, 3: closing } of documentText.matchAll(QUOTED)) {
    const quoted = `${opening}${term}${closing}`;
    const known = places.get(quoted);
    if (known === undefined) places.set(quoted, [index]);
    else if (known.length < MOST_PLACES) known.push(index);
  }
  return places;
}
