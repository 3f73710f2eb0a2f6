import type { ColumnUnit } from "./column-mapping";
import type { ImportField } from "./import-field";
import { type AmountUnit, currencyWord, readUnit } from "./values/amount-words";
import { foldCell } from "./values/fold-cell";

/** Names that people give to columns in English, Chinese and German, as words joined by blanks. The first is the template's. */
export const HEADER_NAMES: Readonly<Record<ImportField, string>> = {
  startup:
    "startup|company|company name|startup name|name|organization|organisation|organization name|target|issuer|portfolio company|borrower|firm|公司|公司名称|企业|企业名称|项目|项目名称|被投企业|融资方|创业公司|unternehmen|firma|firmenname|gesellschaft|entreprise|société",
  announcedOn:
    "announced on|announced|announcement|announcement date|date announced|announced date|date|deal date|closed|closing|closing date|closed on|close date|published|when|month|year|日期|时间|披露日期|披露时间|公布日期|公布时间|融资时间|融资日期|交易日期|公告日期|投资时间|datum|ankündigung|angekündigt|bekanntgabe|bekannt seit|abschluss|date d annonce",
  round:
    "round|series|stage|funding round|round type|deal type|funding type|financing round|investment stage|type|轮次|融资轮次|投资轮次|轮|阶段|runde|finanzierungsrunde|phase|tour",
  amount:
    "amount|size|deal size|round size|amount raised|raised|funding|funding amount|money raised|sum|deal value|investment|investment amount|transaction value|capital raised|金额|融资金额|投资金额|融资额|交易金额|融资规模|betrag|summe|volumen|höhe|finanzierungssumme|montant",
  amountCurrency: "currency|amount currency|ccy|currency code|币种|货币|融资币种|währung|devise",
  valuation:
    "valuation|post money|post money valuation|pre money|pre money valuation|company valuation|value|估值|投后估值|投前估值|公司估值|bewertung|unternehmensbewertung|valorisation",
  valuationCurrency: "valuation currency|估值币种|bewertungswährung",
  investors:
    "investors|lead investors|lead investor|leads|lead|lead s|investor|investor s|backers|led by|backed by|investor names|other investors|participants|投资方|投资人|投资机构|领投方|领投|领投机构|跟投方|跟投|股东|投资者|investoren|geldgeber|lead investoren|investisseurs",
  investorKinds:
    "investor kinds|investor kind|investor type|investor types|type of investor|kinds of investor|投资方类型|投资人类型|机构类型|投资方性质|investorentyp|art der investoren",
  country:
    "country|startup country|hq country|headquarters|hq|country code|location|nation|based in|国家|国家地区|国别|地区|所在国|所在地|总部|land|sitz|pays",
  cloudTerms:
    "cloud terms|cloud term|hosting|cloud|cloud deal|cloud commitment|cloud clause|cloud exclusivity terms|云条款|云|云合作|云服务条款|托管|cloudbindung|cloud bedingungen",
  cloudProvider:
    "cloud provider|provider|hosting provider|cloud vendor|cloud partner|云厂商|云服务商|云提供商|云供应商|cloudanbieter|anbieter",
  exclusivity:
    "exclusivity|exclusive|cloud exclusivity|is exclusive|tied to one cloud|独家|排他|排他性|独家性|exklusiv|exklusivität",
  dataSharing:
    "data sharing|data share|data sharing clause|shares data|data rights|数据共享|数据分享|数据条款|datenweitergabe|datenteilung",
  credits:
    "credits|credits component|cloud credits|compute credits|in kind|paid in credits|credit component|算力券|云积分|云资源|算力抵扣|gutschriften|cloud guthaben",
  strings:
    "strings|other strings|strings and protections|terms|clauses|conditions|string kinds|条款|附加条款|限制条款|附带条件|klauseln|auflagen|bedingungen",
  sourceUrl:
    "source url|url|link|source|source link|website|web|article|reference|来源|来源链接|链接|网址|出处|quelle|quellenlink",
  sourceQuote: "source quote|quote|excerpt|evidence|citation|text|引文|原文|摘录|依据|zitat|beleg",
  confidence: "confidence|reliability|certainty|status of verification|可信度|置信度|可靠性|verlässlichkeit",
  externalKey: "external key|id|deal id|key|record id|external id|uuid|编号|序号|交易编号|schlüssel|kennung",
};

const FIELD_OF_NAME = new Map<string, ImportField>();
for (const [field, names] of Object.entries(HEADER_NAMES) as [ImportField, string][]) {
  for (const name of names.split("|")) if (!FIELD_OF_NAME.has(name)) FIELD_OF_NAME.set(name, field);
}

export interface HeaderReading {
  field: ImportField;
  /** What the header says of bare figures; null where it says nothing. */
  unit: ColumnUnit | null;
  /** True where the name is one we know, word for word; false where a word was left over. */
  isExact: boolean;
}

const IN_BRACKETS = /[([【（]([^)\]】）]{1,30})[)\]】）]/;
const SPLIT = /[\s_\-./:?()[\]（）【】]+/;
/** Words that make a column one of counts, persons or other tables, whatever else its name says. */
const NOT_OURS = new Set("number no # count anzahl 数量 人数 email phone employees".split(" "));
/** '$m', 'us$bn', '€k'. */
const SIGN_AND_UNIT = /^((?:us|hk|nt|[acs])?[$€£¥₹₩])([a-z]{1,9})$/;
const CAMEL = /([a-z])([A-Z])/g;

/** The words of a header: 'amount_usd_m', 'Amount (USD m)', 'amountUsdM' and 'AMOUNT USD M' are alike. */
function wordsOf(header: string): string[] {
  return foldCell(header.replace(CAMEL, "$1 $2"))
    .split(SPLIT)
    .filter((word) => word !== "");
}

function unitWord(word: string): AmountUnit | null {
  const code = currencyWord(word);
  if (code !== null) return { currency: code, scale: null };
  const [, sign, rest] = SIGN_AND_UNIT.exec(word) ?? [];
  if (sign === undefined || rest === undefined) return readUnit(word);
  const unit = readUnit(rest);
  return unit === null ? null : { currency: currencyWord(sign), scale: unit.scale };
}

/** Words of a header that say what its figures are in: 'usd', 'm', '亿元', 'in million euro'. */
function unitOf(words: readonly string[]): ColumnUnit | null {
  let currency: string | null = null;
  let scale: number | null = null;
  for (const word of words) {
    if (word === "in" || word === "of" || word === "单位") continue;
    const unit = unitWord(word);
    if (unit === null || (unit.currency === null && unit.scale === null)) return null;
    currency ??= unit.currency;
    scale ??= unit.scale;
  }
  return currency === null && scale === null ? null : { currency, scale: scale ?? 1 };
}

/**
 * The field that a column's name points to, with the unit it names: 'amount_usd_m' is the amount in millions of dollars,
 * '金额(亿元)' in hundreds of millions of yuan. Null for a name that is not known.
 */
export function fieldOfHeader(header: string): HeaderReading | null {
  const bracket = IN_BRACKETS.exec(header)?.[1];
  const words = wordsOf(header);
  const whole = FIELD_OF_NAME.get(words.join(" "));
  if (whole !== undefined) return { field: whole, unit: null, isExact: true };
  // The name stands first and its unit behind: the longest name whose rest is a unit.
  for (let cut = words.length - 1; cut > 0; cut--) {
    const field = FIELD_OF_NAME.get(words.slice(0, cut).join(" "));
    if (field === undefined) continue;
    const unit = isAmount(field) ? unitOf(words.slice(cut)) : null;
    if (unit !== null) return { field, unit, isExact: true };
    if (bracket !== undefined) return { field, unit: null, isExact: true };
  }
  return partOf(words);
}

/**
 * True for a column of something that no field holds, though its name names one: 'Number of investors', 'Investor country' (the
 * record keeps that of the startup), 'Company ID' (it keeps the keys of deals).
 */
export function isOfSomethingElse(header: string): boolean {
  const words = wordsOf(header);
  if (FIELD_OF_NAME.has(words.join(" "))) return false;
  const field = partOf(words)?.field;
  const isOfInvestors = field === "country" && words.some((word) => word.startsWith("invest"));
  return isOfInvestors || words.includes("id") || words.some((word) => NOT_OURS.has(word));
}

/** A known name among other words: 'Total amount raised so far'. */
function partOf(words: readonly string[]): HeaderReading | null {
  for (let length = Math.min(3, words.length); length > 0; length--) {
    for (let at = words.length - length; at >= 0; at--) {
      const name = words.slice(at, at + length).join(" ");
      const field = name.length > 2 || name > "\u4e00" ? FIELD_OF_NAME.get(name) : undefined;
      if (field === undefined || words.length === length) continue;
      const unit = isAmount(field) ? unitOf(words.filter((_, i) => i < at || i >= at + length)) : null;
      return { field, unit, isExact: false };
    }
  }
  return null;
}

function isAmount(field: ImportField): boolean {
  return field === "amount" || field === "valuation";
}
