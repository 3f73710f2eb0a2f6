import { type ModelWord, roundOfWords, splitWords } from "../split-words";
import { ACTOR_CONCEPTS } from "./actor-concepts";
import { ASSET_CONCEPTS } from "./asset-concepts";
import { CHINESE_ACTOR_TERMS } from "./chinese-actor-terms";
import { CHINESE_DEAL_TERMS } from "./chinese-deal-terms";
import { CONTRACT_CONCEPTS } from "./contract-concepts";
import { DEAL_CONCEPTS } from "./deal-concepts";
import { ENGLISH_ACCESS_CONCEPTS } from "./english-access-concepts";
import { ENGLISH_CONTROL_CONCEPTS } from "./english-control-concepts";
import { ENGLISH_FORM_CONCEPTS } from "./english-form-concepts";
import { ENGLISH_INFRASTRUCTURE_CONCEPTS } from "./english-infrastructure-concepts";
import { ENGLISH_MARKET_CONCEPTS } from "./english-market-concepts";
import { ENGLISH_MONEY_CONCEPTS } from "./english-money-concepts";
import { ENGLISH_ORDINARY_CONCEPTS } from "./english-ordinary-concepts";
import { ENGLISH_TERMS } from "./english-terms";
import { FORM_CONCEPTS } from "./form-concepts";
import { NEIGHBOUR_CONCEPTS, PLAIN_WORDS } from "./neighbour-concepts";

/** A concept met at a word. */
export interface ConceptHit {
  /** Index in `CONCEPT_NAMES`. */
  concept: number;
  /** Index of the first word of the term. */
  at: number;
}

/** Concepts that lie over the others: their terms hide nothing that stands inside them. */
const LYING_OVER: Record<string, string> = {
  ...NEIGHBOUR_CONCEPTS,
  ...ENGLISH_FORM_CONCEPTS,
  ...ENGLISH_INFRASTRUCTURE_CONCEPTS,
  ...ENGLISH_MONEY_CONCEPTS,
  ...ENGLISH_CONTROL_CONCEPTS,
  ...ENGLISH_ACCESS_CONCEPTS,
  ...ENGLISH_MARKET_CONCEPTS,
  ...ENGLISH_ORDINARY_CONCEPTS,
};

const ALL: Record<string, string> = {
  ...ACTOR_CONCEPTS,
  ...ASSET_CONCEPTS,
  ...DEAL_CONCEPTS,
  ...FORM_CONCEPTS,
  ...CONTRACT_CONCEPTS,
  ...LYING_OVER,
  ...PLAIN_WORDS,
};

/** Further terms of the concepts above, kept apart so that either language can be widened by itself. */
const MORE: readonly Record<string, string>[] = [CHINESE_ACTOR_TERMS, CHINESE_DEAL_TERMS, ENGLISH_TERMS];

/** The concepts' order is part of the weights: a change needs a new training. */
export const CONCEPT_NAMES: readonly string[] = Object.keys(ALL);

interface Node {
  /** The nodes behind a whole word, and behind a word of some beginning; null for none: most terms end here. */
  exact: Map<string, Node> | null;
  stems: Map<string, Node> | null;
  concepts: number[];
  /** Whether a term that ends here hides the terms inside it. */
  hides: boolean;
}

/** Shorter stems than this are never written in the lists. */
const SHORTEST_STEM = 2;
const makeNode = (): Node => ({ exact: null, stems: null, concepts: [], hides: false });
/** Where all terms begin. */
const root = makeNode();

/** Where reading terms stands after some words: all nodes that they lead to, and what these say together. */
interface State {
  number: number;
  nodes: readonly Node[];
  concepts: readonly number[];
  hides: boolean;
  /** False where no term goes on. */
  goesOn: boolean;
}

const NOWHERE: State = { number: 0, nodes: [], concepts: [], hides: false, goesOn: false };
/** All states met. */
let states: State[] = [NOWHERE];
/** Steps from state to state, three numbers each: the word's plus 1, the state's and that of the state behind, 0 for none. */
const STEPS = 1 << 17;
const steps = new Int32Array(3 * STEPS);
let stepCount = 0;
/** Steps are kept by the numbers of words: the memory starts anew with theirs, and where it is half full. */
let roundOfSteps = 0;
/** Places for the states that a first word leads to, as in model/word-sums.ts. */
const PLACES = 1 << 14;
const firstWords: (ModelWord | undefined)[] = new Array(PLACES);
const firstStates: State[] = new Array(PLACES).fill(NOWHERE);

interface Term {
  words: string;
  concept: number;
  hides: boolean;
}

/** Terms that are not yet below `root`, by their first character: a paper in English needs none of the Chinese ones. Null before the first text. */
let waiting: Map<string, Term[]> | null = null;

function allTerms(): Map<string, Term[]> {
  const byFirst = new Map<string, Term[]>();
  CONCEPT_NAMES.forEach((name, concept) => {
    const hides = !(name in LYING_OVER);
    for (const lists of [ALL, ...MORE]) {
      for (const part of (lists[name] ?? "").split(",")) {
        const words = part.trim();
        const first = firstOf(words);
        const known = byFirst.get(first);
        if (known === undefined) byFirst.set(first, [{ words, concept, hides }]);
        else known.push({ words, concept, hides });
      }
    }
  });
  return byFirst;
}

/** What a term's first word begins with; all figures are one word. */
function firstOf(words: string): string {
  const first = words.charAt(0);
  return first >= "0" && first <= "9" ? "0" : first;
}

/** Puts the terms below `root` that begin as the word does. */
function addTermsLike({ text }: ModelWord): void {
  waiting ??= allTerms();
  const first = firstOf(text);
  const terms = waiting.get(first);
  if (terms === undefined) return;
  for (const term of terms) addTerm(root, term);
  waiting.delete(first);
  // The terms' words may have filled the memory of words.
  keepInBounds();
}

function addTerm(start: Node, { words: term, concept, hides }: Term): void {
  const isStem = term.endsWith("*");
  const words = splitWords(isStem ? term.slice(0, -1) : term);
  let node = start;
  for (let i = 0; i < words.length; i++) {
    const kind = isStem && i === words.length - 1 ? "stems" : "exact";
    const { text } = words[i] as ModelWord;
    let next = node[kind];
    if (next === null) {
      next = new Map();
      node[kind] = next;
    }
    let child = next.get(text);
    if (child === undefined) {
      child = makeNode();
      next.set(text, child);
    }
    node = child;
  }
  if (words.length === 0) return;
  if (!node.concepts.includes(concept)) node.concepts.push(concept);
  node.hides ||= hides;
}

function stepsFrom(node: Node, word: string, out: Node[]): void {
  const exact = node.exact?.get(word);
  if (exact !== undefined) out.push(exact);
  if (node.stems === null) return;
  for (let length = SHORTEST_STEM; length <= word.length; length++) {
    const stem = node.stems.get(word.slice(0, length));
    if (stem !== undefined) out.push(stem);
  }
}

function stateBehind(nodes: readonly Node[], word: string): State {
  const found: Node[] = [];
  for (const node of nodes) stepsFrom(node, word, found);
  if (found.length === 0) return NOWHERE;
  const state: State = {
    number: states.length,
    nodes: found,
    concepts: [...new Set(found.flatMap((node) => node.concepts))],
    hides: found.some((node) => node.hides),
    goesOn: found.some((node) => node.exact !== null || node.stems !== null),
  };
  states.push(state);
  return state;
}

function firstState(word: ModelWord): State {
  const place = word.id & (PLACES - 1);
  if (firstWords[place] !== word) {
    addTermsLike(word);
    firstWords[place] = word;
    firstStates[place] = stateBehind([root], word.text);
  }
  return firstStates[place] as State;
}

function nextState({ number, nodes }: State, word: ModelWord): State {
  const key = word.id + 1;
  let slot = (Math.imul(number, 0x9e3779b1) + word.id) & (STEPS - 1);
  for (; steps[3 * slot] !== 0; slot = (slot + 1) & (STEPS - 1)) {
    if (steps[3 * slot] === key && steps[3 * slot + 1] === number) {
      return states[steps[3 * slot + 2] as number] as State;
    }
  }
  const made = stateBehind(nodes, word.text);
  steps.set([key, number, made.number], 3 * slot);
  stepCount += 1;
  return made;
}

/** Starts the memory anew where it is full, or where words have other numbers than it knows. */
function keepInBounds(): void {
  if (stepCount < STEPS / 2 && roundOfSteps === roundOfWords()) return;
  stepCount = 0;
  roundOfSteps = roundOfWords();
  states = [NOWHERE];
  steps.fill(0);
  firstWords.fill(undefined);
}

/**
 * The concepts of a text in order: from left to right the longest term, with the shorter terms that begin where it
 * begins ('not use' gives 'noUse' and 'denial'); nothing inside a longer term ('exclusive' in 'non-exclusive').
 */
export function findConcepts(words: readonly ModelWord[]): ConceptHit[] {
  const hits: ConceptHit[] = [];
  keepInBounds();
  for (let at = 0; at < words.length; ) {
    const first = hits.length;
    let length = 1;
    let state = firstState(words[at] as ModelWord);
    for (let i = at; state !== NOWHERE; i++) {
      if (state.hides) length = i - at + 1;
      for (let c = 0; c < state.concepts.length; c++) addOnce(hits, first, state.concepts[c] as number, at);
      if (!state.goesOn || i + 1 === words.length) break;
      state = nextState(state, words[i + 1] as ModelWord);
    }
    at += length;
  }
  return hits;
}

/** Adds the concept unless it is among the hits from `first` on. */
function addOnce(hits: ConceptHit[], first: number, concept: number, at: number): void {
  for (let i = first; i < hits.length; i++) if ((hits[i] as ConceptHit).concept === concept) return;
  hits.push({ concept, at });
}
