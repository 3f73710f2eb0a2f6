import type { Parties } from "../finding";

/** Defined terms that by themselves say which side is meant, strongest first. 'Supplier', 'Licensor' and the like depend on the paper. */
const COMPANY_TERMS = [
  "the Company",
  "the Startup",
  "the Start-up",
  "the Issuer",
  "the Borrower",
  "the Developer",
  "the Lab",
  "the Licensor",
  "the Customer",
  "the Recipient",
  "the Tenant",
  "the Member",
];
const INVESTOR_TERMS = [
  "the Strategic Investor",
  "the Investor",
  "the Purchaser",
  "the Lender",
  "the Holder",
  "the Subscriber",
  "the Provider",
  "the Supplier",
  "the Licensee",
  "the Host",
  "the Operator",
  "the Cloud Partner",
];
const COMPANY_ZH = ["标的公司", "目标公司", "被投公司", "本公司", "公司", "乙方"];
const INVESTOR_ZH = ["战略投资方", "战略投资人", "产业投资方", "领投方", "投资方", "投资人", "甲方"];

/** 'Larkspur Reasoning, Inc., a Delaware corporation (the "Company")' and 'X Holdings LLC ("Stratus Peak")'. */
const DEFINED =
  /([A-Z\u00c0-\u024f][\w\u00c0-\u024f&.,' -]{1,80}?)(?:,? (?:a|an) [^()]{3,60})? ?\((?:[^()"“]{0,40})["“]([^"”]{1,40})["”](?:[^()"“]{0,20}["“]([^"”]{1,40})["”])?[^()]{0,40}\)/g;
const DEFINED_ZH = /([\u4e00-\u9fff（）()A-Za-z]{2,40}?)[（(](?:以下简称|下称|简称)?[“"「]([^”"」]{1,20})[”"」][）)]/g;

const COMPANY_WORDS =
  /\b(?:AI|Labs?|Intelligence|Reasoning|Robotics|Models?|Research|Cognition|Minds?|Neural|Learning|Language|Vision|Speech)\b/;
const INVESTOR_WORDS =
  /\b(?:Cloud|Holdings?|Group|Ventures?|Capital|plc|PLC|Telecom|Semiconductors?|Accelerators?|Compute|Platforms?|Networks?|Silicon|Systems|Motors?|Partners|Fund|Bank|Industries|Energy|Media|Insurance|Retail)\b/;

/** What a paper says of its startup ('X's models') and of its investor ('X Cloud', 'consent of X'); counted per name. */
function evidence(name: string, text: string): number {
  const n = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const count = (pattern: string): number => text.match(new RegExp(pattern, "g"))?.length ?? 0;
  const company =
    2 *
      count(
        `${n}(?:'s|’s) (?:\\w+ )?(?:models?|weights|training|research|founders|API|board|shares|customers|engineers|employees)`,
      ) +
    count(`${n} (?:shall|will|must|agrees|undertakes|trains|develops)`) +
    2 * count(`(?:shares?|stock|invest(?:s|ment)?|interest|capital) (?:in|of) ${n}`);
  const investor =
    2 * count(`${n}(?:'s|’s)? (?:Cloud|cloud|platform|chips?|marketplace|accelerators|credits)`) +
    2 * count(`${n} (?:may|invests|subscribes|will invest|purchases|holds|will purchase)`) +
    2 * count(`(?:consent|approval|affiliates?) of ${n}|notify ${n}|(?:to|from|with) ${n}(?:'s)? (?:cloud|Cloud)`);
  const byName = (COMPANY_WORDS.test(name) ? 2 : 0) - (INVESTOR_WORDS.test(name) ? 3 : 0);
  return company - investor + byName;
}

interface Named {
  name: string;
  alias: string;
}

function definedNames(text: string): Named[] {
  const found: Named[] = [];
  for (const m of text.matchAll(DEFINED)) {
    const name = cleanName(m[1] ?? "");
    for (const alias of [m[2], m[3]]) if (alias !== undefined) found.push({ name, alias: alias.trim() });
  }
  for (const m of text.matchAll(DEFINED_ZH)) found.push({ name: m[1] ?? "", alias: m[2] ?? "" });
  return found;
}

function cleanName(raw: string): string {
  return raw
    .replace(/^(?:and|between|by|of|from|to|with|The|In|By) /, "")
    .replace(/[ ,]+$/, "")
    .trim();
}

/** True for a term such as 'Company' or 'the Company' that stands in the list of a role. */
function isTerm(alias: string, terms: readonly string[]): boolean {
  const bare = alias.replace(/^the /i, "");
  return terms.some((t) => t.replace(/^the /, "").toLowerCase() === bare.toLowerCase());
}

/**
 * Who the startup is and who the strategic investor, by the names and defined terms the paper itself uses; longest first.
 * Generic terms ('the Company', 投资方) are always included, so a paper that defines nothing still resolves.
 */
export function findParties(text: string): Parties {
  const company = new Set<string>();
  const investor = new Set<string>();
  const open: Named[] = [];
  for (const named of definedNames(text)) {
    if (isTerm(named.alias, COMPANY_TERMS) || COMPANY_ZH.includes(named.alias))
      for (const n of [named.name, named.alias]) company.add(n);
    else if (isTerm(named.alias, INVESTOR_TERMS) || INVESTOR_ZH.includes(named.alias))
      for (const n of [named.name, named.alias]) investor.add(n);
    else open.push(named);
  }
  for (const { name, alias } of open) {
    if (!/^[A-Z\u4e00-\u9fff]/.test(alias) || text.split(alias).length < 4) continue;
    if (company.has(name)) company.add(alias);
    else if (investor.has(name)) investor.add(alias);
    else if (
      /[\u4e00-\u9fff]/.test(alias) ||
      /Inc|Ltd|Limited|LLC|plc|PLC|Corp|GmbH|AG|S\.?A|B\.?V|N\.?V|Holdings|Group|Labs?|AI|Oy|AB|ASA|A\/S|L\.P/.test(
        name,
      )
    ) {
      (evidence(alias, text) > 0 ? company : investor).add(alias).add(name);
    }
  }
  return {
    company: longestFirst([...company, ...COMPANY_TERMS, ...COMPANY_ZH]),
    investor: longestFirst([...investor, ...INVESTOR_TERMS, ...INVESTOR_ZH]),
  };
}

function longestFirst(names: string[]): string[] {
  return [...new Set(names.filter((n) => n.length > 0))].sort((a, b) => b.length - a.length || a.localeCompare(b));
}
