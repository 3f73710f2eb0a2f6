/** What can be merged. */
export const PARTY_KINDS = ["startup", "investor"] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** The kind that a part of an address names; null where it is none. */
export function partyKindOf(text: string): PartyKind | null {
  return PARTY_KINDS.find((kind) => kind === text) ?? null;
}

/** A startup or investor with the other names it goes by. */
export interface NamedParty {
  id: string;
  name: string;
  nameKey: string;
  synthetic: boolean;
  deals: number;
  aliases: { id: string; name: string }[];
}

/** What merging would do. */
export interface MergePreview {
  kind: PartyKind;
  kept: NamedParty;
  gone: NamedParty;
  /** Deals in which both took part: they count once afterwards. Of startups 0. */
  shared: number;
  offers: number;
  /** Some of the deals that move, for people: 'Larkspur, 2026-03'. */
  examples: string[];
}
