import { addChinese } from "./chinese-names";
import { type Entity, ROLE_TERMS, ROLE_TERMS_ZH } from "./entity";
import { EntityBook } from "./entity-book";
import { addLatinNames } from "./latin-names";
import { NameScanner, WordCharacters } from "./name-scanner";

/** 'Non-Investor' speaks of no investor. */
const ROLE_WORDS = new NameScanner(
  [[...Object.keys(ROLE_TERMS), ...Object.keys(ROLE_TERMS_ZH)]],
  new WordCharacters(/[\p{L}-]/u),
);

/** Everyone the text names: parties with all their forms, other companies, and the role terms it uses. */
export function findEntities(text: string): Entity[] {
  const book = new EntityBook(text);
  addLatinNames(book, text);
  addChinese(book, text);
  ROLE_WORDS.scan(text, (_group, start, end) => book.join(text.slice(start, end)));
  return book.all();
}
