import type { ClauseKind } from "../../taxonomy/clause-kind";
import { BRANDS } from "./brands";
import { escapePattern } from "./escape-pattern";
import type { FactContext } from "./fact-context";
import { findChineseChip, findChineseCloud } from "./find-chinese-name";
import { findProperName } from "./find-proper-name";
import { type PaperFacts, paperFacts } from "./paper-facts";
import { placesOfName } from "./places-of-name";

/** Words that end the name of a place to compute: 'Old Harbour Cloud', 'Fernway Edge', 'Nordhavn Secure Enclave'. */
const PLACE = "Cloud|Edge|Grid|Compute|Fabric|Enclave";
const PLACE_AFTER = new RegExp(
  `^(?: (?:Sovereign|Secure|Web|Public))?(?: (?:${PLACE})|Grid)(?! (?:Services|Holder|Agreement|Holdings|Group|Vouchers))\\b`,
);
const WORD = "[A-Z][\\w&]*(?:-[A-Z0-9][\\w]*)?";
/** A place named in full without the investor's name: 'Marsh Sovereign Cloud', 'Larch Cloud'. */
const PLACE_NAME = new RegExp(
  `(?<![\\w&]) ?(${WORD}(?: ${WORD}){0,2}? (?:${PLACE}))(?! (?:Services|Holder|Agreement))\\b`,
  "g",
);
/** A name where capacity is taken: 'in Graywater regions', 'from QBC services', 'at QB sites', 'for Graywater credits'. */
const HOST_NAME = new RegExp(
  `\\b(?:on|at|with|in|from|off|to|by|for|of|inside|through|against) (${WORD}(?: ${WORD}){0,2})(?:['’]s)? (?:own )?(?:[a-z]+ )?(?:regions?|zones?|data cent(?:er|re)s?|halls?|sites?|infrastructure|capacity|services|invoices|credits?|clusters?|platform|bare metal|facilit(?:y|ies)|tenancy)\\b`,
  "g",
);

/** A name where work goes or comes from: 'goes to Northgate', 'no cloud other than Atlas Nimbus', 'moved off CCS'. */
const GOES_TO = new RegExp(
  `\\b(?:on|onto|to|with|by|off|than|via) (${WORD}(?: ${WORD}){0,2})(?=['’]s\\b|[,.;:)]|$| (?:and|or|unless|only|alone|for|as|while|until|during|under|solely|exclusively|first|has|at)\\b)`,
  "g",
);
/** A Chinese cloud by its name: '只放天穹云', '在北垣云上'. */
const CHINESE_HOST =
  /(?:放|在|由|经由|經由|到|用|往|至|上|于|於|向|紧着)((?!公有|私有|其他|别家|別家|混合|多家|任何)[\u4e00-\u9fff]{2,3}[云雲])(?!端|厂商|服务商|服務商|商)/g;

/** Before a brand: the clause keeps it out instead of tying to it. */
const EXCLUDED_BEFORE = /(?:other than|rather than|instead of|except|switch from|tenancy at) $/i;
/** With chips also what other makers get: 'before we ship builds for NVIDIA', 'the NVIDIA partition'. */
const EXCLUDED_CHIP_BEFORE =
  /(?:other than|rather than|instead of|except|switch from|builds? for|ports? to|for|and|the|,) $/i;

/** Capitalised words that are roles or parts of a paper and no names of hosts. */
const NO_NAME =
  /^(?:the|a|an|all|any|each|this|that|such|company|customer|borrower|issuer|licensor|licensee|buyer|seller|client|participant|investor|lender|supplier|holder|purchaser|provider|sponsor|authority|warrantholder|subscriber|closing|completion|section|clause|schedule|annex|exhibit|appendix|article|paragraph|contract|term|tier|tranche|series|model|models|covered|permitted|authorized|eligible|reserved|sovereign|cloud|master|hall|year|gpu|gpus|ai|us|uk|eu|eea|eur|usd|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4])(?= |$)/i;

const isChinese = (text: string): boolean => /[\u4e00-\u9fff]/.test(text);

/** What follows the investor's name and is no part of a cloud's: what is bought there, other companies of its group. */
const NO_PLACE =
  /^(?:services?|holders?|agreements?|holdings?|groups?|vouchers?|credits?|ventures?|capital|parent|properties|partners?|fund|account|terms?|order|invoices?|tokens?|adaptation|shares?|stock|party|affiliates?|subsidiar(?:y|ies)|digital|network|inc|llc|ltd|limited|corp|corporation|gmbh|plc|and|or|shall|may|will)$/i;
const MORE_WORDS = /^ ([A-Z]\w+)(?: ([A-Z]\w+))?(?!\w)/;

/** Words with a capital straight after a name are part of it ('Stirling Sovereign Cloud', 'A&R Fabric'). */
function furtherWords(rest: string): string {
  const [, first, second] = MORE_WORDS.exec(rest) ?? [];
  if (first === undefined || NO_PLACE.test(first)) return "";
  if (second === undefined) return ` ${first}`;
  return NO_PLACE.test(second) ? "" : ` ${first} ${second}`;
}

function extendName(text: string, start: number, stem: string, kind: ClauseKind): string {
  const rest = text.slice(start + stem.length);
  if (isChinese(stem)) return /[云雲]$/.test(stem) ? stem : stem + (/^(?:智能)?[云雲]/.exec(rest)?.[0] ?? "");
  return stem + (PLACE_AFTER.exec(rest)?.[0] ?? (kind === "hardware_lock_in" ? "" : furtherWords(rest)));
}

function brandIn(text: string, kind: ClauseKind): string | undefined {
  const excluded = kind === "hardware_lock_in" ? EXCLUDED_CHIP_BEFORE : EXCLUDED_BEFORE;
  return BRANDS.find((brand) =>
    placesOfName(text, brand).some((index) => !excluded.test(text.slice(Math.max(0, index - 14), index))),
  );
}

/** The investor's own name in the clause, with 'Cloud' and the like where they stand there; the longest form. */
function investorIn(text: string, stems: readonly string[], kind: ClauseKind): string | undefined {
  return stems
    .flatMap((stem) => [
      ...placesOfName(text, stem).map((index) => extendName(text, index, stem, kind)),
      // 'FernwayGrid': one word
      ...(isChinese(stem) || !(text.includes(`${stem}Grid`) || text.includes(`${stem}Cloud`))
        ? []
        : [...text.matchAll(new RegExp(`(?<!\\w)${escapePattern(stem)}(?:Grid|Cloud)(?!\\w)`, "g"))].map(
            ([name]) => name,
          )),
    ])
    .sort((a, b) => b.length - a.length)[0];
}

/** A name that is no role, no part of the paper and not the company's own. */
function isHostName(name: string, company: readonly string[]): boolean {
  return !NO_NAME.test(name) && !company.some((stem) => name.startsWith(stem) || stem.startsWith(name));
}

/** A host that the clause names though it is no party: by its kind of name, or by what stands beside it. */
function hostIn(text: string, company: readonly string[]): string | undefined {
  for (const pattern of [PLACE_NAME, HOST_NAME, CHINESE_HOST, GOES_TO]) {
    for (const [, name] of text.matchAll(pattern)) {
      if (name && isHostName(name, company)) return name;
    }
  }
  return undefined;
}

function withMaker(maker: string, chip: string): string {
  if (chip.startsWith(maker)) return chip;
  return isChinese(maker) ? maker + chip : `${maker} ${chip}`;
}

const CHIP_WORD =
  "(?:accelerators?|chips?|parts?|processors?|silicon|cards?|boards?|NPUs?|SoCs?|neural engine|inference part|controller|systems?|racks|modules?|pods|TPU|unit|drivers?|kernels?|compiler)";
const CHIP = new RegExp(
  `(?<![\\w&-])((?:[A-Z][\\w]*(?:-[A-Z0-9][\\w]*|-class|-series|-Series)?)(?: [A-Z]*\\d\\w*)?) (?:\\w+ )?${CHIP_WORD}\\b`,
  "g",
);

function chipIn(text: string, company: readonly string[]): string | undefined {
  for (const [, name] of text.matchAll(CHIP)) {
    if (name && isHostName(name, company)) return name;
  }
  return undefined;
}

/** Kinds that tie the company to somebody's machines; elsewhere a name is a party and no provider. */
const TIED: ReadonlySet<ClauseKind> = new Set(["cloud_exclusivity", "compute_commitment", "hardware_lock_in"]);

const ROLE_NAMES =
  "investor|supplier|lender|holder|provider|sponsor|licensee|purchaser|subscriber|cloud holder|warrantholder|strategic partner";
/** A role that stands for the investor as host: 'the Supplier's sites', '甲方'. */
const ROLE = new RegExp(`\\b(?:${ROLE_NAMES}|us|our|we|them|their)\\b|甲方|投资方|投資方|贵司`, "i");
/** For spending a role counts only where it sells: 'the Lender's data centres', 'services from the Cloud Holder'. */
const SELLING_ROLE = new RegExp(
  `\\b(?:${ROLE_NAMES})['’]s (?:[a-z]+ ){0,2}(?:data cent(?:er|re)s?|facilit(?:y|ies)|modules?|services|cloud|platform|cluster|hardware|capacity)\\b|\\bservices (?:of|from) the (?:${ROLE_NAMES})\\b|甲方.{0,8}(?:平台|算力|云)`,
  "i",
);

/**
 * The cloud or chip provider that a clause ties the company to, as the clause writes it ('Old Harbour Cloud', 'Azure'). A
 * chip named alone gets its maker's name before it; a defined term ('Designated Infrastructure') is looked up; where only
 * the investor's role stands, it is the investor's usual short name. Undefined for kinds that tie to no provider and where
 * nothing of this stands in the clause. `text` is the clause's live text.
 */
export function readProvider(text: string, kind: ClauseKind, context: FactContext): string | undefined {
  if (!TIED.has(kind)) return undefined;
  const paper = paperFacts(context);
  const { investor: stems, company } = paper;
  const named = brandIn(text, kind) ?? investorIn(text, stems, kind);
  if (named !== undefined) return named;
  const defined = kind === "hardware_lock_in" ? undefined : definedIn(text, paper);
  if (defined !== undefined) return defined;
  const other =
    kind === "hardware_lock_in"
      ? (chipIn(text, company) ?? (isChinese(text) ? findChineseChip(text) : undefined))
      : (findChineseCloud(text, paper.opening) ?? hostIn(text, company));
  const maker = paper.usualName;
  // 'Larch-2' alone says little to a founder: the chip stands with the name of who makes it
  if (other !== undefined) return kind === "hardware_lock_in" && maker ? withMaker(maker, other) : other;
  const role = kind === "compute_commitment" ? SELLING_ROLE : ROLE;
  if (maker !== undefined && role.test(text)) return maker;
  // with a known maker a name in a clause on chips is a model of the company's or a part of the maker's
  return kind === "hardware_lock_in" && maker !== undefined
    ? undefined
    : findProperName(text, paper.opening, (word) => paper.isWord(word), company, surenessOf(kind));
}

/** Spending clauses name products and places as often as whom the money goes to: a name must tell more there. */
function surenessOf(kind: ClauseKind): number {
  return kind === "compute_commitment" ? 3.5 : 2.5;
}

/** Definitions that name a place to compute or what is bought there; 'except the Investor' names nobody. */
const OF_A_PLACE =
  /\b(?:clouds?|data cent(?:er|re)s?|halls?|host\w*|regions?|compute|computing|facilit(?:y|ies)|campus)\b/i;
const EXCEPTING = /\b(?:except\w*|other than|excluding|compet\w+)\b/i;

/** The provider that the definition of one of the clause's terms names. */
function definedIn(text: string, { definitions, investor }: PaperFacts): string | undefined {
  for (const definition of definitions.inClause(text)) {
    if (!OF_A_PLACE.test(definition) || EXCEPTING.test(definition)) continue;
    const named = investorIn(definition, investor, "cloud_exclusivity") ?? brandIn(definition, "cloud_exclusivity");
    if (named !== undefined) return named;
  }
  return undefined;
}
