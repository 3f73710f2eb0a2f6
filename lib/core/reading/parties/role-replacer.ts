import type { Parties } from "../finding";
import { ROLE_MARK, type RoleReplacer } from "../matching/normalise-text";
import { namesPattern } from "./role-evidence";

const RIVALS =
  /\b(?:Competing|Restricted|Prohibited|Rival|Excluded|Named) (?:Cloud )?(?:Providers?|Clouds?|Persons?|Part(?:y|ies)|Investors?|Platforms?|Entit(?:y|ies)|Holders?|Compan(?:y|ies)|Acquirers?)\b|竞争云|竞争方|限制方|受限方|竞争对手/g;

/** Replaces every name of either side by its role mark, longest names first, in one pass over the text. */
export function roleReplacer(parties: Parties): RoleReplacer {
  const marks = new Map<string, string>();
  for (const n of parties.company) marks.set(n, ROLE_MARK.company);
  for (const n of parties.investor) if (!marks.has(n)) marks.set(n, ROLE_MARK.investor);
  const any = namesPattern([...marks.keys()], "gu");
  const article = /\b[Tt]he (?=[\uE000\uE001])/g;
  return (text) =>
    text
      .replace(RIVALS, ROLE_MARK.rival)
      .replace(any, (hit) => marks.get(hit) ?? hit)
      .replace(article, "");
}
