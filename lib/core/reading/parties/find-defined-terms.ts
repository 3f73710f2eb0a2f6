import { roleLeaning } from "./entity";

/** A defined term of the paper with what it stands for, in words that cues know: 'Designated Infrastructure' -> 'INVESTOR cloud'. */
export interface DefinedTerm {
  term: string;
  gloss: string;
}

const MEANS =
  /["“]([A-Z][^"”]{2,40})["”](?: or ["“][^"”]{2,40}["”])?:? (?:means|shall mean|refers to|is|are|includes|comprises|:)? ?([^;\n]{10,260})/g;
const IN_PLACE = /\((?:[^()"“]{0,30})["“]([A-Z][^"”]{2,40})["”]\)/g;
const MEANS_ZH = /[“"「]([^”"」]{2,12})[”"」](?:系|是|，)?(?:指|为|包括)([^；。\n]{4,120})/g;
/** A bracket that gives a term, and what stands before it in the same clause: so few characters at least, so many at most. */
const BRACKET_ZH = /[（(](?:以下简称|下称|简称)?[“"「]([^”"」]{2,12})[”"」][）)]/g;
const BEFORE_ZH = { least: 4, most: 40 };
const CLAUSE_END_ZH = new Set("。；，,\n（(");

interface Concept {
  word: string;
  en: RegExp;
  zh: RegExp;
}
/** What terms stand for that matters to a string; the first that fits the body is taken. */
const CONCEPTS: Concept[] = [
  {
    word: "RIVAL",
    en: /\b(?:compet(?:es|itors?|ing)|rivals?|hyperscalers?|other than (?:the )?(?:Investor|\uE001)|listed in (?:Schedule|Annex|Appendix))\b/i,
    zh: /竞争|除.{1,12}(?:以外|外)的?.{0,10}(?:云|芯片|平台)|名单/,
  },
  {
    word: "chip",
    en: /\b(?:chips?|accelerators?|silicon|processors?|NPUs?|TPUs?|boards|domain controller)\b/i,
    zh: /芯片|加速卡|处理器|板卡/,
  },
  {
    word: "cloud",
    en: /\b(?:cloud|data cent(?:er|re)s?|hosting|GPU (?:capacity|cluster)|compute (?:services|capacity)|regions?)\b/i,
    zh: /云|算力|数据中心|智算/,
  },
  { word: "credits", en: /\b(?:credits?|vouchers?)\b/i, zh: /代金|抵扣|算力券/ },
  {
    word: "data",
    en: /\b(?:prompts|outputs|logs|datasets?|telemetry|training data|embeddings|footage|transcripts)\b/i,
    zh: /数据|语料|日志/,
  },
  { word: "model", en: /\b(?:models?|weights|checkpoints?|releases?|assistants?)\b/i, zh: /模型|权重/ },
];

/** The term itself says that rivals are meant. */
const RIVAL_TERM =
  /\b(?:Rival|Compet(?:ing|itor)|Restricted|Hostile|Prohibited|Excluded|Blocked) ?(?:[A-Z][a-z]+)?|竞争|受限|限制/;

/** Terms so common that a gloss would say nothing, or would be wrong in most clauses. */
const PLAIN =
  /^(?:Agreement|Term|Effective Date|Closing|Services?|Affiliates?|Group|Products?|Shares?|Notes?|Parties|Letter|Confidential Information|Territory|Field|Software|Technology|Schedule|Annex)$/;

/**
 * Terms the paper defines, other than its parties, that stand for a cloud, chip, model, data, credits or rivals.
 *
 * @param text the document with role marks in place of the parties' names
 */
export function findDefinedTerms(text: string): DefinedTerm[] {
  const found = new Map<string, string>();
  const note = (term: string, body: string): void => {
    if (found.has(term) || PLAIN.test(term) || roleLeaning(term) !== null || /[\uE000-\uE002]/.test(term)) return;
    const gloss = glossOf(term, body);
    if (gloss !== null) found.set(term, gloss);
  };
  for (const m of text.matchAll(MEANS)) note(m[1] ?? "", m[2] ?? "");
  for (const m of text.matchAll(MEANS_ZH)) note(m[1] ?? "", m[2] ?? "");
  for (const m of text.matchAll(IN_PLACE))
    note(m[1] ?? "", /[^.;:()\n]*$/.exec(text.slice(Math.max(0, m.index - 70), m.index))?.[0] ?? "");
  for (const { term, body } of termsInPlace(text)) note(term, body);
  return [...found].map(([term, gloss]) => ({ term, gloss })).sort((a, b) => b.term.length - a.term.length);
}

function glossOf(term: string, body: string): string | null {
  if (RIVAL_TERM.test(term)) return "\uE002";
  const isZh = /[\u4e00-\u9fff]/.test(term);
  const concept = CONCEPTS.find((c) => (isZh ? c.zh : c.en).test(body));
  if (concept === undefined) return null;
  if (concept.word === "RIVAL") return "\uE002";
  if (concept.word === "model") return "\uE000 model";
  const owner = body.includes("\uE001") ? "\uE001 " : body.includes("\uE000") ? "\uE000 " : "";
  return (isZh ? concept.zh : concept.en).test(term) && owner === "" ? null : `${owner}${concept.word}`;
}

/** Terms given in a bracket after the words they stand for, one after another. */
function termsInPlace(text: string): { term: string; body: string }[] {
  const found: { term: string; body: string }[] = [];
  let last = 0;
  BRACKET_ZH.lastIndex = 0;
  for (let m = BRACKET_ZH.exec(text); m !== null; m = BRACKET_ZH.exec(text)) {
    let start = m.index;
    while (start > last && m.index - start < BEFORE_ZH.most && !CLAUSE_END_ZH.has(text.charAt(start - 1))) start -= 1;
    if (m.index - start >= BEFORE_ZH.least) {
      found.push({ term: m[1] ?? "", body: text.slice(start, m.index) });
      last = m.index + m[0].length;
    } else BRACKET_ZH.lastIndex = m.index + 1;
  }
  return found;
}
