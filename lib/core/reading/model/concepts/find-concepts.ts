import { type ModelWord, splitWords } from "../split-words";
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
  exact: Map<string, Node>;
  stems: Map<string, Node>;
  concepts: number[];
  /** Whether a term that ends here hides the terms inside it. */
  hides: boolean;
}

/** Shorter stems than this are never written in the lists. */
const SHORTEST_STEM = 2;
const makeNode = (): Node => ({ exact: new Map(), stems: new Map(), concepts: [], hides: false });
const root = buildTerms();
const firstSteps = new Map<string, Node[]>();

function buildTerms(): Node {
  const start = makeNode();
  CONCEPT_NAMES.forEach((name, concept) => {
    for (const terms of [ALL, ...MORE]) {
      for (const term of (terms[name] ?? "").split(",")) addTerm(start, term.trim(), concept);
    }
  });
  return start;
}

function addTerm(start: Node, term: string, concept: number): void {
  const words = splitWords(term.replaceAll("*", ""));
  let node = start;
  words.forEach((word, i) => {
    const next = term.endsWith("*") && i === words.length - 1 ? node.stems : node.exact;
    const child = next.get(word.text) ?? makeNode();
    next.set(word.text, child);
    node = child;
  });
  if (words.length === 0) return;
  if (!node.concepts.includes(concept)) node.concepts.push(concept);
  if (!((CONCEPT_NAMES[concept] ?? "") in LYING_OVER)) node.hides = true;
}

function stepsFrom(node: Node, word: string, out: Node[]): void {
  const exact = node.exact.get(word);
  if (exact !== undefined) out.push(exact);
  if (node.stems.size === 0) return;
  for (let length = SHORTEST_STEM; length <= word.length; length++) {
    const stem = node.stems.get(word.slice(0, length));
    if (stem !== undefined) out.push(stem);
  }
}

function firstStep(word: string): Node[] {
  const seen = firstSteps.get(word);
  if (seen !== undefined) return seen;
  if (firstSteps.size > 50_000) firstSteps.clear();
  const made: Node[] = [];
  stepsFrom(root, word, made);
  firstSteps.set(word, made);
  return made;
}

/**
 * The concepts of a text in order: from left to right the longest term, with the shorter terms that begin where it
 * begins ('not use' gives 'noUse' and 'denial'); nothing inside a longer term ('exclusive' in 'non-exclusive').
 */
export function findConcepts(words: readonly ModelWord[]): ConceptHit[] {
  const hits: ConceptHit[] = [];
  let at = 0;
  while (at < words.length) {
    let nodes = firstStep((words[at] as ModelWord).text);
    let length = 1;
    const here: number[] = [];
    for (let i = at; nodes.length > 0; ) {
      for (const node of nodes) {
        if (node.hides) length = i - at + 1;
        for (const concept of node.concepts) if (!here.includes(concept)) here.push(concept);
      }
      const word = words[++i];
      if (word === undefined) break;
      const next: Node[] = [];
      for (const node of nodes) stepsFrom(node, word.text, next);
      nodes = next;
    }
    for (const concept of here) hits.push({ concept, at });
    at += length;
  }
  return hits;
}
