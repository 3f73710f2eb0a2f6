import type { ImportedDeal } from "../deal-row";
import { cloudProvider } from "./cloud-providers";
import { cellText, foldCell } from "./fold-cell";
import { type Reading, refused, understood } from "./reading";
import { MAX_PROVIDER, textWithin } from "./text-within";
import { isUndisclosed } from "./undisclosed";

export type CloudTerms = ImportedDeal["cloudTerms"];

export interface Hosting {
  terms: CloudTerms;
  /** As the record names it; several joined by ';'. */
  provider: string | null;
}

/** The six terms of the record, with other ways to write them, folded. */
const TERMS: Readonly<Record<NonNullable<CloudTerms>, string>> = {
  exclusive:
    "exclusive|exclusively|exclusivity|sole|solely|only|single|single cloud|single-cloud|sole provider|exclusive provider|exclusive cloud|exklusiv|ausschließlich|exclusif|独家|排他|唯一",
  primary:
    "primary|primarily|main|principal|primary cloud|primary provider|hauptsächlich|principal cloud|主要|首要|主云",
  preferred: "preferred|preferred provider|preferred cloud|preference|bevorzugt|préféré|优先|首选",
  multi:
    "multi|multi-cloud|multicloud|multi cloud|multiple|multiple clouds|several|several clouds|mixed|many|non-exclusive|nonexclusive|not exclusive|no exclusivity|mehrere|多云|多个|非独家|非排他",
  none: "none|no|no term|no terms|no cloud term|no cloud terms|independent|own|own cloud|keine|kein|aucun|无|没有|自有",
};
const BY_WORD = new Map(
  Object.entries(TERMS).flatMap(([term, words]) =>
    words.split("|").map((word) => [word, term as NonNullable<CloudTerms>] as const),
  ),
);
/** Words that link a term with its cloud: 'exclusive on AWS', 'primary: Azure', 'AWS (preferred)'. */
const LINKS = /[():,]|\b(?:on|with|to|at|for|bei|mit|auf|sur|is|the|as|-)\b| - /g;
const BETWEEN_CLOUDS = /\s?(?:[;,/+&、|]| and | und |和|及)\s?/;

export const CLOUD_TERM_WORKS =
  "exclusive, primary, preferred, multi, none or unknown, or map the word once for all rows";

/** Cloud terms in words: 'exclusive', 'AWS only', 'primarily Azure', 'multi-cloud', 'AWS + Azure', '独家'. */
export function readCloudTerms(cell: string): Reading<Hosting> {
  const folded = foldCell(cell);
  if (isUndisclosed(folded)) return understood({ terms: null, provider: null });
  const terms = BY_WORD.get(folded);
  if (terms !== undefined) return understood({ terms, provider: null });
  const single = cloudProvider(folded);
  if (single !== null) return understood({ terms: null, provider: single });
  const clouds = folded.split(BETWEEN_CLOUDS).map(cloudProvider);
  if (clouds.length > 1 && clouds.every((name) => name !== null)) {
    return understood({ terms: "multi", provider: [...new Set(clouds)].join(";") });
  }
  return readPhrase(folded) ?? readJoined(folded) ?? refused("not one of the 6 cloud terms", CLOUD_TERM_WORKS);
}

/** Chinese terms stand at either end of the cloud's name, without a blank: '阿里云独家'. */
function readJoined(folded: string): Reading<Hosting> | null {
  for (const [word, terms] of BY_WORD) {
    if (word.length > 3 || word < "\u4e00") continue;
    const name = folded.endsWith(word)
      ? folded.slice(0, -word.length)
      : folded.startsWith(word)
        ? folded.slice(word.length)
        : "";
    const provider = cloudProvider(name.trim());
    if (provider !== null) return understood({ terms, provider });
  }
  return null;
}

/** A term and a cloud in either order. */
function readPhrase(folded: string): Reading<Hosting> | null {
  const words = folded
    .replace(LINKS, " ")
    .split(" ")
    .filter((word) => word !== "" && word !== "cloud" && word !== "provider");
  for (let cut = 1; cut < words.length; cut++) {
    const [head, tail] = [words.slice(0, cut).join(" "), words.slice(cut).join(" ")];
    for (const [term, name] of [
      [head, tail],
      [tail, head],
    ] as const) {
      const terms = BY_WORD.get(term);
      const provider = cloudProvider(name) ?? cloudProvider(`${name} cloud`);
      if (terms !== undefined && provider !== null) return understood({ terms, provider });
    }
  }
  return null;
}

/** The cloud of a deal: a known name in any spelling, or another as it is written. */
export function readCloudProvider(cell: string): Reading<string | null> {
  const folded = foldCell(cell);
  if (isUndisclosed(folded) || folded === "none" || folded === "无") return understood(null);
  const names = folded.split(BETWEEN_CLOUDS).map(cloudProvider);
  if (names.every((name) => name !== null)) return understood([...new Set(names)].join(";"));
  return textWithin(cellText(cell), MAX_PROVIDER, "the name of the cloud alone");
}
