import { COMPANY_FORM, type Entity, ROLE_TERMS, ROLE_TERMS_ZH, roleLeaning } from "./entity";

/** Capitalised words of contracts that are no names, so that 'Board shall' proposes nobody. */
const COMMON = new Set(
  (
    "Agreement Annex Annexes Appendix Article Articles Schedule Section Clause Exhibit Part Paragraph Recital Recitals Series Preferred Common Ordinary Stock Share Shares Board Director Directors Observer " +
    "Closing Completion Effective Date Term Terms Sheet Model Models Weights Data Service Services Product Products Software Technology Confidential Information Change Control Party Parties Affiliate Affiliates Subsidiary " +
    "Group Business Day Days Month Year Quarter Minimum Annual Commitment Commitments Credits Credit Fees Fee Price Amount Purchase Investment Round Financing Notes Note Warrant Warrants Letter Memorandum Founder Founders Key Holder Holders " +
    "Major Investors Investor Company Customer Customers Restricted Person Persons Competitor Competitors Competing Qualified Committee Council Steering Strategic Commercial Platform Cloud Compute Training Inference Exclusive Exclusivity Option Right Rights First " +
    "Refusal Offer Notice Confidentiality Law Governing Delaware England Wales London Paris Berlin Tokyo Singapore New York California Ireland Dublin Germany France Europe European Union EU UK US USA United States Kingdom China Hong Kong " +
    "January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday The This That These Those If In On At By For From To With Without Where When While Upon After Before Until Unless Each Any All No Not " +
    "None Nothing Neither Nor And Or But As An A It Its We Our Us You Your They Their He She His Her I Who What Which How Why There Here So Such Same Both Either Other Another Only Also However Notwithstanding Subject Save Except Provided During Within Under Over Between Per " +
    "Dear Hi Hello Thanks Regards Yours Sincerely Subject Re Fwd Cc Date Sent Summary Background General Definitions Miscellaneous Liquidation Preference Dividends Dividend Anti Dilution Pro Rata Drag Tag Along Vesting Information Protective Provisions Voting Conversion IPO Founders Act " +
    "API APIs GPU GPUs CPU AI IP CEO CTO CFO NDA MFN ROFR ROFO SAFE NVCA GDPR VAT TS MOU SPA SHA IRA SLA LLM Chief Executive Officer President Secretary Chair Chairman Chairperson Mr Ms Mrs Dr Transaction Documents Securities Equity Capital Event Events Default Initial Renewal Flagship Base Successor Improvements Licence License Licensed " +
    "Net Revenue Gross Sales Usage Output Outputs Prompts Content Customer's End User Users Personal Territory Field Products Project Programme Program Work Joint Research Development Development Integration Launch Release General Availability Open Source Weight Public Prior Written Consent Approval Reserved Matters Matter Legal Costs Expenses Standard Market Fair Value Bank Fund Class Ventures " +
    "NVIDIA Nvidia AMD Intel AWS Azure Google Microsoft Amazon Oracle Instinct Trainium TPU Hugging Face GitHub"
  ).split(" "),
);

const DEFINED =
  /(?:^|[^\p{L}])((?:\p{Lu}[\p{L}\p{N}&'’-]*)(?:,? (?:\p{Lu}[\p{L}\p{N}&'’./-]*|&|[^\s"“()]{1,14})){0,14}?)[,.]? ?\((?:[^()"“]{0,60})["“](?:the )?([^"”]{1,40})["”](?:[^()"“]{0,30}["“](?:the )?([^"”]{1,40})["”])?[^()]{0,60}\)/gu;
const WITH_FORM = new RegExp(
  `((?:\\p{Lu}[\\p{L}\\p{N}&'’.-]*)(?: (?:\\p{Lu}[\\p{L}\\p{N}&'’-]*|&|and|of|de|du|für)){0,7}?),? ${COMPANY_FORM}(?![\\p{L}])`,
  "gu",
);
const EQUALS = /["“]?(\p{Lu}[\p{L}]{0,12})["”]? ?(?:=|is short for|stands for) ?(\p{Lu}[\p{L}]{2,20})/gu;
/** A capitalised word, or two, where a sentence speaks of what it does or has. */
const ACTS =
  /(?<![\p{L}.-])(?<!\p{Lu}\p{L}{1,20} )(\p{Lu}[\p{L}\p{N}-]{2,20}|[A-Z]{2,5})(?=(?:['’]s\b| (?:shall|will|must|may|agrees|undertakes|has|is|gets|wants|takes|pays|buys|invests|subscribes|keeps|can|would|Cloud|AI|Labs|Group)\b))/gu;

const NAME_ZH =
  /((?:[（(]?[\u4e00-\u9fff]{2,8}[）)]?){1,3}?(?:有限责任公司|股份有限公司|有限公司|集团|研究院|股份公司|科技公司))(?:[^（(“"「\n。；,，]{0,24}?[（(](?:以下)?(?:合?称|简称)?(?:为)?[“"「]?([^”"」（）()\n]{1,12})[”"」]?[）)])?/gu;
const CITY =
  /^(?:北京市?|上海市?|深圳市?|杭州市?|广州市?|南京市?|成都市?|苏州市?|武汉市?|天津市?|合肥市?|西安市?|厦门市?|重庆市?|珠海市?|东莞市?|香港|中国|甲方|乙方|与|和|及|由|已与|[（(][一二三四五六七八九十\d]+[）)]|[：:])+/u;
const SIDE_ZH = /(甲方|乙方|投资方|公司|标的公司)[：:]\s*((?:[\u4e00-\u9fff（）()]){4,30})/gu;
const BRAND_ZH = /([\u4e00-\u9fff]{2})(?=云|智算|集团|科技|智能|系公司|平台)/gu;

/** The first word of a company name, by which papers mostly shorten it: 'Stratus' of 'Stratus Peak Holdings LLC'. */
function heads(name: string): string[] {
  const words = name.split(/[ ,]+/).filter((w) => w !== "");
  const [first = "", second = ""] = words;
  if (first === "") return [];
  return second !== "" && /^\p{Lu}/u.test(second) ? [`${first} ${second}`, first] : [first];
}

/** 'January 2025 Northgate Meridian' -> 'Northgate Meridian'; empty where nothing of the name is its own. */
function withoutLeadingCommon(name: string): string {
  const words = name.split(" ");
  while (
    words.length > 0 &&
    (COMMON.has((words[0] ?? "").replace(/[.,:]$/, "")) ||
      !/^\p{Lu}/u.test(words[0] ?? "") ||
      /[.:]$/.test(words[0] ?? ""))
  )
    words.shift();
  return words.join(" ");
}

/** 'THISTLEDOWN WEATHER' -> 'Thistledown Weather': title pages shout, clauses do not. */
function titleCase(name: string): string {
  return name === name.toUpperCase() ? name.replace(/\p{L}+/gu, (w) => w.charAt(0) + w.slice(1).toLowerCase()) : name;
}

class EntityBook {
  private readonly byName = new Map<string, Entity>();
  private readonly counts = new Map<string, number>();
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Registers the names as one entity, merging what was known of any. */
  join(...names: string[]): void {
    const real = names.filter((n) => n.length > 0);
    const known = [...new Set(real.map((n) => this.byName.get(n.toLowerCase())).filter((e) => e !== undefined))];
    const entity = known[0] ?? { names: new Set<string>(), score: 0, mentions: 0 };
    for (const other of known.slice(1)) for (const n of other.names) real.push(n);
    for (const name of real) {
      entity.names.add(name);
      this.byName.set(name.toLowerCase(), entity);
    }
  }

  /** A full name with the short forms that the text uses. */
  add(raw: string, ...aliases: string[]): void {
    const name = withoutLeadingCommon(raw);
    if (name === "") return;
    const short = [...heads(name), ...heads(titleCase(name))].filter(
      (h) => !COMMON.has(h) && h.length > 2 && this.count(h) > 1 && /^\p{Lu}/u.test(h),
    );
    this.join(name, ...short, ...aliases);
  }

  /** How often the text holds the name; asked once per name. */
  count(name: string): number {
    const known = this.counts.get(name);
    if (known !== undefined) return known;
    const count = this.text.split(name).length - 1;
    this.counts.set(name, count);
    return count;
  }

  all(): Entity[] {
    return [...new Set(this.byName.values())];
  }
}

const longestFirst = (terms: string[]): string => terms.sort((a, b) => b.length - a.length).join("|");
const ROLE_WORDS = new RegExp(
  `(?<![\\p{L}-])(?:${longestFirst(Object.keys(ROLE_TERMS))})(?![\\p{L}-])|${longestFirst(Object.keys(ROLE_TERMS_ZH))}`,
  "gu",
);

/** Everyone the text names: parties with all their forms, other companies, and the role terms it uses. */
export function findEntities(text: string): Entity[] {
  const book = new EntityBook(text);
  for (const m of text.matchAll(DEFINED)) addDefined(book, m[1] ?? "", [m[2], m[3]]);
  for (const m of text.matchAll(WITH_FORM)) if (!COMMON.has((m[1] ?? "").split(" ")[0] ?? "")) book.add(m[1] ?? "");
  for (const m of text.matchAll(EQUALS)) book.join(m[1] ?? "", m[2] ?? "");
  addActors(book, text);
  addChinese(book, text);
  for (const m of text.matchAll(ROLE_WORDS)) book.join(m[0]);
  return book.all();
}

function addDefined(book: EntityBook, rawName: string, rawAliases: (string | undefined)[]): void {
  const aliases = rawAliases.filter((a) => a !== undefined).map((a) => a.trim());
  const form = new RegExp(`^(.*?),? ?${COMPANY_FORM}(?![\\p{L}])`, "u").exec(rawName)?.[1];
  const name = (form ?? rawName.split(/, an? /)[0] ?? rawName)
    .replace(/^.*\b(?:between|by|and|of|from|to|with|in|In|By|The|To) (?=\p{Lu})/u, "")
    .replace(/[ ,]+$/, "");
  const isName = form !== undefined || aliases.some((a) => roleLeaning(a) !== null || name.includes(a));
  if (!isName || COMMON.has(name)) return;
  book.add(
    name,
    ...aliases.filter((a) => !COMMON.has(a) || roleLeaning(a) !== null).map((a) => a.replace(/^the /, "")),
  );
}

/** A paper has a handful of actors; more names than this are a list. */
const MAX_ACTORS = 30;

/** Names without any company form: capitalised words that act, have something, and never occur as common words. */
function addActors(book: EntityBook, text: string): void {
  const seen = new Map<string, number>();
  for (const m of text.matchAll(ACTS)) {
    const word = m[1] ?? "";
    if (!COMMON.has(word)) seen.set(word, (seen.get(word) ?? 0) + 1);
  }
  const common = new Set(text.match(/(?<![\p{L}.-])\p{Ll}[\p{L}\p{N}-]*/gu) ?? []);
  const often = [...seen].filter(([word]) => !common.has(word.toLowerCase())).sort((a, b) => b[1] - a[1]);
  for (const [word] of often.slice(0, MAX_ACTORS)) {
    if (book.count(word) < 3) continue;
    book.join(word);
  }
}

function addChinese(book: EntityBook, text: string): void {
  for (const m of text.matchAll(SIDE_ZH)) book.join(m[1] ?? "", ...brand(book, m[2] ?? ""));
  for (const m of text.matchAll(NAME_ZH)) {
    const alias = m[2]?.trim() ?? "";
    if (/不得|任何|录用|应当|协议|本集团|口头/.test(m[1] ?? "") || /盖章|签字|签署|公章/.test(alias)) continue;
    book.join(
      ...brand(book, m[1] ?? ""),
      ...(/^[\u4e00-\u9fffA-Za-z]{1,10}$/.test(alias) ? [alias.replace(/^(?:称|简称)/, "")] : []),
    );
  }
  const counts = new Map<string, number>();
  for (const m of text.matchAll(BRAND_ZH)) counts.set(m[1] ?? "", (counts.get(m[1] ?? "") ?? 0) + 1);
  for (const [name, n] of counts)
    if (n > 1 && !/[公司方其他多任何人本各上在该第三指定大型数据人工投资智能使用]/.test(name) && book.count(name) > 3)
      book.join(name);
}

/** A Chinese company name with its brand of two characters, where the text uses that alone. */
function brand(book: EntityBook, full: string): string[] {
  const name = (full.split(/[与和由向、及]/).at(-1) ?? full).replace(CITY, "").replace(/[（(]$/, "");
  const short = name.replace(/^[（(][^）)]*[）)]/, "").slice(0, 2);
  return short.length === 2 && book.count(short) > 1 ? [name, short] : [name];
}
