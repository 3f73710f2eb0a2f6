import { addChinese } from "./chinese-names";
import { type Entity, ROLE_TERMS, ROLE_TERMS_ZH } from "./entity";
import { EntityBook } from "./entity-book";
import { addLabelledNames } from "./labelled-names";
import { addLatinNames } from "./latin-names";
import { NameScanner, WordCharacters } from "./name-scanner";
import { addStandingNames } from "./standing-names";
import type { TextPieces } from "./text-pieces";

/** 'Non-Investor' speaks of no investor. */
const ROLE_WORDS = new NameScanner(
  [[...Object.keys(ROLE_TERMS), ...Object.keys(ROLE_TERMS_ZH)]],
  new WordCharacters(/[\p{L}-]/u),
);

/** Everyone the text names: parties with all their forms, other companies, and the role terms it uses. */
export function findEntities(pieces: TextPieces): Entity[] {
  const { text } = pieces;
  const book = new EntityBook(pieces);
  addLatinNames(book, pieces);
  addLabelledNames(book, text);
  addStandingNames(book, pieces);
  addChinese(book, text);
  ROLE_WORDS.scan(text, (_group, start, end) => book.join(text.slice(start, end)));
  return book.all();
}
