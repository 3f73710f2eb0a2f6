import { hashText, type ModelWord } from "../reading/model/split-words";
import { CONCEPT_COUNT, conceptOf } from "./clause-concepts";

/*
 * Marks are what the first stage is told of a segment besides its words: rules that hit and how its concepts stand together.
 * Each is a word without letters, known by its hash.
 */

const marks = new Map<string, ModelWord>();
/** Marks remembered; past this many the memory starts anew. */
const MEMORY = 200_000;

function markOf(key: string): ModelWord {
  const seen = marks.get(key);
  if (seen !== undefined) return seen;
  if (marks.size >= MEMORY) marks.clear();
  const made: ModelWord = { text: "", id: marks.size, hash: hashText(key, 0), features: new Int32Array(0) };
  marks.set(key, made);
  return made;
}

/** Marks of rules, by where they hit: 'here', in the 'title' of the section, in the sentence 'before'. */
export function ruleMarks(rules: readonly number[], where: "here" | "title" | "before"): ModelWord[] {
  return rules.map((rule) => markOf(`${where} rule ${rule}`));
}

/** Marks of the concepts of a segment: each once, any two of them, and two or three that follow each other. */
export function conceptMarks(words: readonly ModelWord[]): ModelWord[] {
  const places: number[] = [];
  const isThere = new Uint8Array(CONCEPT_COUNT);
  for (const word of words) {
    const concept = conceptOf(word.text);
    if (concept < 0 || places.at(-1) === concept) continue;
    places.push(concept);
    isThere[concept] = 1;
  }
  const bag = Array.from(isThere.keys()).filter((concept) => isThere[concept] === 1);
  const keys = new Set<string>();
  bag.forEach((a, i) => {
    keys.add(`${a}`);
    for (let j = i + 1; j < bag.length; j++) keys.add(`${a} with ${bag[j]}`);
  });
  places.forEach((a, i) => {
    const [b, c] = [places[i + 1], places[i + 2]];
    if (b === undefined) return;
    keys.add(`${a} then ${b}`);
    if (c === undefined) return;
    keys.add(`${a} skips to ${c}`);
    keys.add(`${a} then ${b} then ${c}`);
  });
  return Array.from(keys, markOf);
}
