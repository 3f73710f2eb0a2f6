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

/** The words that define a term, or null where the document defines it nowhere. */
function definitionOf(documentText: string, term: string): string | null {
  for (const quoted of [`“${term}”`, `"${term}"`]) {
    let at = documentText.indexOf(quoted);
    for (let k = 0; at >= 0 && k < MOST_PLACES; k++, at = documentText.indexOf(quoted, at + 1)) {
      const after = documentText.slice(at + quoted.length, at + quoted.length + LONGEST);
      if (MEANS.test(after)) return (after.split(/[;\n]/)[0] ?? "").trim();
      const before = documentText.slice(Math.max(0, at - LONGEST / 2), at);
      if (IN_PLACE.test(before)) return (before.split(/[.;:\n]/).at(-1) ?? "").trim();
    }
  }
  return null;
}

/**
 * What the defined terms in a clause stand for, in the order in which the clause names them. Terms in `parties` are left
 * out: what defines a party is its name and address.
 */
export function findDefinitions(clause: string, documentText: string, parties: readonly string[] = []): string[] {
  const terms = new Set([...clause.matchAll(TERM)].flatMap(([term]) => formsOf(term)));
  const asked = [...terms].filter((term) => !parties.some((name) => name.includes(term))).slice(0, MOST_TERMS);
  return asked.flatMap((term) => definitionOf(documentText, term) ?? []);
}
