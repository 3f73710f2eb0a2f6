import { addChinese } from "./chinese-names";
import { type Entity, ROLE_TERMS, ROLE_TERMS_ZH } from "./entity";
import { EntityBook } from "./entity-book";
import { addLatinNames } from "./latin-names";

const longestFirst = (terms: string[]): string => terms.sort((a, b) => b.length - a.length).join("|");
const ROLE_WORDS = new RegExp(
  `(?<![\\p{L}-])(?:${longestFirst(Object.keys(ROLE_TERMS))})(?![\\p{L}-])|${longestFirst(Object.keys(ROLE_TERMS_ZH))}`,
  "gu",
);

/** Everyone the text names: parties with all their forms, other companies, and the role terms it uses. */
export function findEntities(text: string): Entity[] {
  const book = new EntityBook(text);
  addLatinNames(book, text);
  addChinese(book, text);
  for (const m of text.matchAll(ROLE_WORDS)) book.join(m[0]);
  return book.all();
}
