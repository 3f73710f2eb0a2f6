import type { Parties } from "../finding";
import { ROLE_MARK, type RoleReplacer } from "../matching/normalise-text";
import { WE_ZH, YOU_ZH } from "./chinese-speakers";
import { findDefinedTerms } from "./find-defined-terms";
import { findSpeakers, type Speakers } from "./find-speakers";
import { NameScanner, replaceNames } from "./name-scanner";

const RIVALS =
  /\b(?:Competing|Restricted|Prohibited|Rival|Excluded|Named) (?:Cloud )?(?:Providers?|Clouds?|Persons?|Part(?:y|ies)|Investors?|Platforms?|Entit(?:y|ies)|Holders?|Compan(?:y|ies)|Acquirers?)\b|竞争云|竞争方|限制方|受限方|竞争对手/g;

/** Before a bare role word these make it somebody else: 'a New Investor', 'its portfolio Company'. */
const SOMEBODY_ELSE =
  /\b(?:[Nn]ew|[Oo]ther|[Aa]nother|[Ee]xisting|[Aa]dditional|[Pp]rospective|[Pp]otential|[Ff]inancial|[Tt]hird-?[ -][Pp]arty|[Pp]ortfolio|[Hh]olding|[Aa]cquiring|[Ss]urviving|[Tt]arget|[Rr]estricted|[Cc]ompeting|[Rr]ival|[Pp]rohibited|[Ee]xcluded|[Nn]amed|[Aa]ngel|[Ss]eed|[Pp]ublic|[Aa]ffiliated|[Ii]nsurance) $/;
const BARE_ROLE = /^(?:Company|Investor|Holder|Purchaser|Shareholder|Platform|Provider|Customer)$/;

/**
 * 公司 behind one of these is a part of another word: 子公司, 省级公司, 关联公司, 上市公司; or somebody else: 某语音公司, 两家公司,
 * 其他公司. 贵公司 is a way to say 'you'.
 */
const PART_OF_WORD = /(?:[子母分总级售限份险贵联属市股家等]|其他|同行|云计算|芯片|某[\u4e00-\u9fff]{0,4})$/;

function isSomebodyElse(name: string, before: string): boolean {
  return name === "公司" ? PART_OF_WORD.test(before) : BARE_ROLE.test(name) && SOMEBODY_ELSE.test(before);
}

const PRONOUNS = new RegExp(`\\b([Ww]e|[Uu]s|[Oo]urs?)\\b|(${WE_ZH})|\\b(?:[Yy]ours?|[Yy]ou)\\b|${YOU_ZH}`, "g");
const ARTICLE = /\b[Tt]he (?=[\uE000\uE001])/g;

/** What `RIVALS` begins with: most papers hold nothing of it, and no piece of them need be asked. */
const SOME_RIVALS = /\b(?:Competing|Restricted|Prohibited|Rival|Excluded|Named)\b|竞|競|限/;

/** Replaces every name of either side by its role mark, longest names first. */
function nameReplacer(parties: Parties, mayHaveRivals: boolean): RoleReplacer {
  const marks = new Map<string, string>();
  for (const n of parties.company) marks.set(n, ROLE_MARK.company);
  for (const n of parties.investor) if (!marks.has(n)) marks.set(n, ROLE_MARK.investor);
  const names = new NameScanner([[...marks.keys()]]);
  return (text) => {
    const own = mayHaveRivals ? text.replace(RIVALS, ROLE_MARK.rival) : text;
    const marked = replaceNames(names, own, (hit, at) =>
      isSomebodyElse(hit, own.slice(Math.max(0, at - 16), at)) ? hit : (marks.get(hit) ?? hit),
    );
    return marked === text ? text : marked.replace(ARTICLE, "");
  };
}

/** Replaces 'we' and 'you' by the marks of the sides that they are, where known. */
function replaceSpeakers(text: string, speakers: Speakers): string {
  return text.replace(PRONOUNS, (hit, we: string | undefined, weZh: string | undefined) => {
    const side = we === undefined && weZh === undefined ? speakers.you : speakers.we;
    return side === null ? hit : `${ROLE_MARK[side]}${/^(?:ours?|yours?)$/i.test(hit) ? "'s" : ""}`;
  });
}

/**
 * What cues need to see roles instead of names: parties become role marks, and a defined term that stands for a cloud, chip,
 * model, data or rivals is followed by what it stands for in brackets.
 *
 * @param documentText the whole text, for its definitions and speakers
 */
export function roleReplacer(parties: Parties, documentText: string): RoleReplacer {
  const replaceNamed = nameReplacer(parties, SOME_RIVALS.test(documentText));
  const named = replaceNamed(documentText);
  const speakers = findSpeakers(named);
  const isSilent = speakers.we === null && speakers.you === null;
  const replaceParties: RoleReplacer = isSilent
    ? replaceNamed
    : (text) => replaceSpeakers(replaceNamed(text), speakers);
  const defined = findDefinedTerms(isSilent ? named : replaceSpeakers(named, speakers));
  const glosses = new Map(defined.map(({ term, gloss }) => [term, gloss]));
  if (glosses.size === 0) return replaceParties;
  const terms = new NameScanner([[...glosses.keys()]]);
  return (text) => replaceNames(terms, replaceParties(text), (hit) => `${hit} (${glosses.get(hit) ?? ""})`);
}
