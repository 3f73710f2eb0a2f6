import type { TriState } from "../../lib/core/market/deal-filter";
import type { SeededRandom } from "../../lib/core/shared/seeded-random";

/** One drawn deal; names are made up of syllables. */
export interface DrawnDeal {
  startup: { number: number; name: string; country: string };
  announcedOn: string;
  round: string | null;
  /** US cents; null = not disclosed. */
  amountMinor: number | null;
  exclusivity: TriState;
  dataSharing: TriState;
  /** Numbers of the investors, the lead first. */
  investors: number[];
}

export const INVESTORS = 8000;
const SYLLABLES = ["al", "ber", "cor", "dan", "el", "fen", "gra", "hol", "in", "jor", "kel", "lum", "mar", "nor", "or", "pel", "quin", "ros", "sil", "tor", "ul", "ver", "win", "xan", "yor", "zen"]; // biome-ignore format: a list
const COUNTRIES = ["US", "US", "US", "US", "US", "CN", "CN", "UK", "FR", "DE", "CA", "IL", "IN", "JP", "KR", "SG", "AE", "SE", "NL", "BR", "AU", "CH", "ES", "IT"]; // biome-ignore format: a list
const ROUNDS = ["Seed", "Seed", "Series A", "Series A", "Series B", "Series C", "Series D", "Growth", "Convertible", "Strategic", "Secondary", "Debt"]; // biome-ignore format: a list
const KINDS = ["vc", "vc", "vc", "vc", "corporate", "cloud", "chip", "sovereign", "private_equity", "strategic"];
const FIRST_YEAR = 2012;
const YEARS = 14;

/** A name of its own for every number. */
function nameOf(number: number): string {
  let rest = number;
  let name = "";
  do {
    name += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The name and the kind of an investor. */
export function investorName(number: number): { name: string; kind: string } {
  return { name: `${nameOf(number + 700)} Capital ${number}`, kind: KINDS[number % KINDS.length] ?? "vc" };
}

/** Draws one deal of a record of `deals`: two and a half deals per startup, a few investors in very many deals. */
export function drawDeal(random: SeededRandom, deals: number): DrawnDeal {
  const number = random.below(Math.max(1, Math.floor(deals / 2.5)));
  const day = random.below(YEARS * 365);
  const announcedOn = new Date(Date.UTC(FIRST_YEAR, 0, 1 + day)).toISOString().slice(0, 10);
  const amount = Math.round(10 ** (5.3 + 4 * random.next() ** 1.7)) * 100;
  const answer = (): TriState => {
    const at = random.next();
    return at < 0.7 ? "unknown" : at < 0.8 ? "yes" : "no";
  };
  const investors = new Set<number>();
  const wanted = 1 + random.below(3);
  while (investors.size < wanted) investors.add(Math.floor(INVESTORS * random.next() ** 3));
  return {
    startup: {
      number,
      name: `${nameOf(number + 700)} AI ${number}`,
      country: COUNTRIES[number % COUNTRIES.length] ?? "US",
    },
    announcedOn,
    round: random.next() < 0.1 ? null : random.pick(ROUNDS),
    amountMinor: random.next() < 0.2 ? null : amount,
    exclusivity: answer(),
    dataSharing: answer(),
    investors: [...investors],
  };
}
