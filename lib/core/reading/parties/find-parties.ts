import type { Parties } from "../finding";
import { type Entity, ROLE_TERMS, ROLE_TERMS_ZH } from "./entity";
import { findEntities } from "./find-entities";
import { weighEntities } from "./role-evidence";
import { TextPieces } from "./text-pieces";

/** Role terms strong enough to hold even where the paper says little about them. */
const SURE = 10;
const isSure = ([, leaning]: [string, number]): boolean => Math.abs(leaning) > SURE;
const SURE_TERMS = Object.entries(ROLE_TERMS).filter(isSure);
const SURE_TERMS_ZH = Object.entries(ROLE_TERMS_ZH).filter(isSure);
const CHINESE = /[\u4e00-\u9fff]/;
/** A score from which a name is taken for the startup although another name already stands for it. */
const CLEARLY = 3;
/** A party is named at least so often, for each time that the name most used is: the rest are places, people and products. */
const BESIDE = 0.2;
/** What a mention adds to either side: where the words around say little, the parties are those named most. */
const OFTEN = 0.3;
/** As much as sixteen mentions weigh. */
const MOST_WEIGHT = 4;

/**
 * Who the startup is and who the strategic investor, under every name the paper itself uses, longest first.
 * Each name's side is read from its definition and from what the text says around it; the two sides are the best named
 * on each, and the clear role terms ('the Company', 投资方) are always included, so a paper that defines nothing still resolves.
 */
export function findParties(text: string): Parties {
  const pieces = new TextPieces(text);
  const entities = findEntities(pieces);
  weighEntities(entities, text);
  const named = entities.filter((e) =>
    [...e.names].some((n) => ROLE_TERMS[n] === undefined && ROLE_TERMS_ZH[n] === undefined),
  );
  const terms = entities.filter((e) => !named.includes(e));
  const [company, investor] = chooseSides(named, terms);
  const companyNames = new Set(company?.names ?? []);
  const investorNames = new Set(investor?.names ?? []);
  for (const entity of terms) addTerm(entity, companyNames, investorNames);
  for (const [term, leaning] of CHINESE.test(text) ? [...SURE_TERMS, ...SURE_TERMS_ZH] : SURE_TERMS) {
    if (companyNames.has(term) || investorNames.has(term) || !pieces.holds(term)) continue;
    (leaning > 0 ? companyNames : investorNames).add(term);
  }
  return { company: longestFirst(companyNames), investor: longestFirst(investorNames) };
}

/** A role term that no name was linked to goes where its own evidence points. */
function addTerm(entity: Entity, company: Set<string>, investor: Set<string>): void {
  const side = entity.score > 3 ? company : entity.score < -3 ? investor : null;
  for (const name of entity.names) side?.add(name);
}

/**
 * The named entity that looks most like the startup and the one that looks most like the strategic investor. Financial
 * co-investors look like investors too but are named less often, so mentions weigh in. Where the paper says 'the Company'
 * (or 'you') throughout, a named startup must show itself clearly; a paper that names one actor only mostly names the investor.
 */
function chooseSides(named: readonly Entity[], terms: readonly Entity[]): [Entity | null, Entity | null] {
  const most = Math.max(0, ...named.map((e) => e.mentions));
  const often = named.filter(
    (e) => (e.mentions >= 2 && (e.mentions >= most * BESIDE || Math.abs(e.score) >= CLEARLY)) || Math.abs(e.score) > 20,
  );
  const weight = (e: Entity): number => Math.min(MOST_WEIGHT, Math.sqrt(e.mentions));
  const held = (side: 1 | -1): boolean => terms.some((t) => t.score * side > 30 && t.mentions > 3);
  const [first] = [...often].sort(
    (a, b) => b.score * weight(b) - a.score * weight(a) + OFTEN * (b.mentions - a.mentions),
  );
  const needed = held(1) || often.length === 1 ? CLEARLY : 0;
  const company =
    first !== undefined && (first.score > needed || (needed === 0 && often.length > 1 && !held(-1))) ? first : null;
  const rest = often
    .filter(
      (e) =>
        e !== company &&
        (e.score <= -1 || e.mentions * 3 >= most) &&
        (e.score < (held(-1) ? 0 : CLEARLY) || (!held(-1) && e.mentions * 2 > most)),
    )
    .sort((a, b) => a.score * weight(a) - b.score * weight(b) + OFTEN * (b.mentions - a.mentions));
  return [company, rest[0] ?? null];
}

function longestFirst(names: ReadonlySet<string>): string[] {
  return [...names].filter((n) => n.length > 0).sort((a, b) => b.length - a.length || a.localeCompare(b));
}
