import type { Parties } from "../finding";
import { ROLE_MARK, type RoleReplacer } from "../matching/normalise-text";
import { findDefinedTerms } from "./find-defined-terms";
import { findSpeakers, type Speakers } from "./find-speakers";
import { NameScanner, replaceNames } from "./name-scanner";

const RIVALS =
  /\b(?:Competing|Restricted|Prohibited|Rival|Excluded|Named) (?:Cloud )?(?:Providers?|Clouds?|Persons?|Part(?:y|ies)|Investors?|Platforms?|Entit(?:y|ies)|Holders?|Compan(?:y|ies)|Acquirers?)\b|竞争云|竞争方|限制方|受限方|竞争对手/g;

const PRONOUNS = /\b(?:([Ww]e|[Uu]s|[Oo]urs?)|[Yy]ours?|[Yy]ou)\b/g;
const ARTICLE = /\b[Tt]he (?=[\uE000\uE001])/g;

/** Replaces every name of either side, and 'we' and 'you' where known, by its role mark, longest names first. */
function partyReplacer(parties: Parties, speakers: Speakers): RoleReplacer {
  const marks = new Map<string, string>();
  for (const n of parties.company) marks.set(n, ROLE_MARK.company);
  for (const n of parties.investor) if (!marks.has(n)) marks.set(n, ROLE_MARK.investor);
  const names = new NameScanner([[...marks.keys()]]);
  const isSilent = speakers.we === null && speakers.you === null;
  return (text) => {
    const named = replaceNames(names, text, (hit) => marks.get(hit) ?? hit)
      .replace(RIVALS, ROLE_MARK.rival)
      .replace(ARTICLE, "");
    if (isSilent) return named;
    return named.replace(PRONOUNS, (hit, we: string | undefined) => {
      const side = we === undefined ? speakers.you : speakers.we;
      return side === null ? hit : `${ROLE_MARK[side]}${/^(?:ours?|yours?)$/i.test(hit) ? "'s" : ""}`;
    });
  };
}

/**
 * What cues need to see roles instead of names: parties become role marks, and a defined term that stands for a cloud, chip,
 * model, data or rivals is followed by what it stands for in brackets.
 *
 * @param documentText the whole text, for its definitions and speakers
 */
export function roleReplacer(parties: Parties, documentText: string): RoleReplacer {
  const replaceParties = partyReplacer(parties, findSpeakers(documentText));
  const defined = findDefinedTerms(replaceParties(documentText));
  const glosses = new Map(defined.map(({ term, gloss }) => [term, gloss]));
  if (glosses.size === 0) return replaceParties;
  const terms = new NameScanner([[...glosses.keys()]]);
  return (text) => replaceNames(terms, replaceParties(text), (hit) => `${hit} (${glosses.get(hit) ?? ""})`);
}
