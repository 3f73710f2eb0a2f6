import { COMMON_WORDS } from "./common-words";
import { COMPANY_FORM, ROLE_TERMS, roleLeaning } from "./entity";
import type { EntityBook } from "./entity-book";

/*
 * Names that a paper ties to a role or to initials without the quotes of a definition: 'Lessor: Kopparwerk AB', 'Kestrel
 * Telecom Ltd (Subscriber)', 'the Investor (Atlas Ventures)', 'Anglia Group plc (AGT)', 'Hammond Modell AS, "the Customer"'.
 */

/** One to six words of a name, as they stand in a line. */
const NAME = "\\p{Lu}[\\p{L}\\p{N}&'’-]{0,24}(?: (?:\\p{Lu}[\\p{L}\\p{N}&'’.-]{0,24}|&)){0,5}";
const FORM = `(?:,? ${COMPANY_FORM}\\.?)?`;
const ROLES = Object.keys(ROLE_TERMS).join("|");
/** 'Borrower: Basalt Robotics, Inc.' at the head of a line; a second role may follow the first. */
const LABEL = new RegExp(
  `^[ \\t]{0,8}(?:[-•*(]?\\w{0,3}[.)]? )?(?:The )?(${ROLES})(?: and \\p{L}{1,20})?[ \\t]{0,8}(?::|\\||\\.{3,40})[ \\t]{0,8}(${NAME}${FORM})`,
  "gmu",
);
/** 'the Investor (Atlas Nimbus Ventures)'. */
const ROLE_THEN_NAME = new RegExp(`\\b[Tt]he (${ROLES}) \\((${NAME}${FORM})\\)`, "gu");
/** What may follow a name: '(Subscriber)', ', "the Supplier"', '(AGT)'. */
const AFTER_NAME = new RegExp(`\\((?:the )?(${ROLES})\\)|["“]the (${ROLES})["”]|\\(([A-Z]{2,5})\\)`, "g");
const NAMES = new RegExp(`${NAME}${FORM}`, "gu");
/** So far back a name is looked for, and so much may stand between: 'Kestrel Limited ABN 41 009 556 310 (Subscriber)'. */
const LOOK_BACK = 120;
const GAP = /^[^()."“]{0,40}$/;

/** Companies named beside their role or their initials. */
export function addLabelledNames(book: EntityBook, text: string): void {
  for (const [, role = "", name = ""] of text.matchAll(LABEL)) tie(book, name, role);
  for (const [, role = "", name = ""] of text.matchAll(ROLE_THEN_NAME)) tie(book, name, role);
  for (const { index, 1: inBrackets, 2: inQuotes, 3: initials } of text.matchAll(AFTER_NAME)) {
    const name = nameBefore(text, index);
    const role = inBrackets ?? inQuotes;
    if (role !== undefined) tie(book, name, role);
    else if (initials !== undefined && areInitials(initials, name) && roleLeaning(initials) === null)
      book.add(bare(name), initials);
  }
}

/** The last name before the place in its line; empty where none stands near. */
function nameBefore(text: string, at: number): string {
  const piece = text.slice(Math.max(0, at - LOOK_BACK), at);
  const line = piece.slice(piece.lastIndexOf("\n") + 1);
  const last = [...line.matchAll(NAMES)].at(-1);
  return last !== undefined && GAP.test(line.slice(last.index + last[0].length)) ? last[0] : "";
}

function tie(book: EntityBook, name: string, role: string): void {
  const own = bare(name);
  // 'Company: Delaware corporation' and 'Investor: Major Investors' name nobody.
  if (own !== "" && own.split(" ").some((word) => !COMMON_WORDS.has(word)) && !/^\p{Lu}+$/u.test(role))
    book.add(own, role);
}

const FORM_AT_END = new RegExp(`,? ${COMPANY_FORM}\\.?$`, "u");

/** The name without the form of its company. */
function bare(name: string): string {
  return name.replace(FORM_AT_END, "").trim();
}

/** True where each capital begins a word of the name, in order, the first the first. */
export function areInitials(initials: string, name: string): boolean {
  const heads = name.split(/[ -]/).map((word) => word.charAt(0).toUpperCase());
  if (heads[0] !== initials.charAt(0)) return false;
  let at = 0;
  for (const capital of initials) {
    at = heads.indexOf(capital, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
