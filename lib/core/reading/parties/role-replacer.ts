import type { Parties } from "../finding";
import { ROLE_MARK, type RoleReplacer } from "../matching/normalise-text";

const RIVALS =
  /\b(?:Competing|Restricted|Prohibited|Rival) (?:Providers?|Clouds?|Persons?|Part(?:y|ies)|Investors?|Platforms?|Entit(?:y|ies)|Holders?|Compan(?:y|ies))\b|竞争云|竞争方|限制方|受限方|竞争对手/g;

function escapePattern(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** A name as a pattern: whole words for Latin script, anywhere for Chinese. 'the Company' matches 'The Company' too. */
function pattern(name: string): string {
  if (/[\u4e00-\u9fff]/.test(name)) return escapePattern(name);
  const article = /^the /i.test(name) ? `[Tt]he ${escapePattern(name.slice(4))}` : escapePattern(name);
  return `(?<![A-Za-z])${article}(?![A-Za-z])`;
}

/** Replaces every name of either side by its role mark, longest names first, in one pass over the text. */
export function roleReplacer(parties: Parties): RoleReplacer {
  const marks = new Map<string, string>();
  for (const n of parties.company) marks.set(n.toLowerCase(), ROLE_MARK.company);
  for (const n of parties.investor) if (!marks.has(n.toLowerCase())) marks.set(n.toLowerCase(), ROLE_MARK.investor);
  const names = [...marks.keys()].length === 0 ? [] : [...parties.company, ...parties.investor];
  const all = [...new Set(names)].sort((a, b) => b.length - a.length);
  const any = new RegExp(all.map(pattern).join("|"), "g");
  return (text) => text.replace(RIVALS, ROLE_MARK.rival).replace(any, (hit) => marks.get(hit.toLowerCase()) ?? hit);
}
