import type { DealFilter, DealQuery } from "../../../lib/core/market/deal-filter";
import { seededRandom } from "../../../lib/core/shared/seeded-random";

/** One question to each of those compared: a filter, and for a page its order and how deep it lies. */
export interface Question {
  filter: DealFilter;
  sort: DealQuery["sort"];
  dir: DealQuery["dir"];
  /** Where the page begins, as a share of the deals that match. */
  depth: number;
}

export const WORKLOADS = ["trend", "find", "page", "count", "search"] as const;
export type Workload = (typeof WORKLOADS)[number];

/** What the generated deals have, see tools/million/draw-deal.ts. */
const COUNTRIES = ["US", "CN", "UK", "FR", "DE", "IT"];
const KINDS = ["vc", "corporate", "cloud", "chip", "sovereign"];
const ROUNDS = ["Seed", "Series A", "Series B", "Growth", "Debt"];
const SIZES = ["under-10m", "10m-100m", "100m-1b", "over-100m", "disclosed", "undisclosed"] as const;
const SORTS = ["announcedOn", "amount", "startup", "country", "round"] as const;
/** Parts of names, from rare to common. */
const WORDS = ["quinzen", "lumfen 1", "capital 77", "berjor", "ai 12"];

/** The questions of one workload, the same for every size of record. */
export function drawQuestions(workload: Workload, count: number): Question[] {
  const random = seededRandom(WORKLOADS.indexOf(workload) + 41);
  return Array.from({ length: count }, (_, i) => {
    const sort = random.pick(SORTS);
    const dir = random.pick(["asc", "desc"] as const);
    const depth = random.next();
    if (workload === "search") return { filter: { set: "imported", q: WORDS[i % WORDS.length] }, sort, dir, depth: 0 };
    const from = 2012 + random.below(14);
    const parts: Partial<DealFilter>[] = [
      { from, to: from + random.below(14) },
      { country: random.pick(COUNTRIES) },
      { investorKind: random.pick(KINDS) },
      { round: random.pick(ROUNDS) },
      { size: random.pick(SIZES) },
    ];
    // The trend table asks for terms itself.
    if (workload !== "trend") parts.push({ exclusivity: random.pick(["yes", "no", "unknown"]) });
    const chosen = random.shuffle(parts).slice(0, random.below(4));
    return { filter: Object.assign({ set: "imported" }, ...chosen), sort, dir, depth };
  });
}
