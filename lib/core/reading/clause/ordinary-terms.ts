import type { ClauseKind } from "../../taxonomy/clause-kind";
import { isProtection } from "../../taxonomy/clause-kind";
import { ANY_MAY, type May } from "../matching/word-gate";

/** Terms that any financial investor asks for, or that founders and staff give: they bear the words of a string and are none. */
interface OrdinaryTerm {
  pattern: RegExp;
  /** Kinds it explains; null for all strings. */
  kinds: readonly ClauseKind[] | null;
  reason: string;
}

const ORDINARY_TERMS: readonly OrdinaryTerm[] = [
  {
    pattern:
      /\b(?:founders?|key holders?|promoters?|ordinary shareholders|common (?:stock|holders))\b[^;]{0,60}\b(?:first refusal|co-sale|tag-along)\b|\b(?:first refusal|co-sale|tag-along)\b[^;]{0,60}\b(?:founders?|key holders?|promoters?|transfers? by (?:COMPANY|founders)|COMPANY's? shares|ordinary shareholders|common (?:stock|holders)|co-sale)\b|创始人?(?:股东)?[^;。]{0,12}转让[^;。]{0,30}优先购买|共同出售/,
    kinds: null,
    reason: "customary, on founders' shares",
  },
  {
    pattern:
      /\b(?:customary|standard|usual|nvca(?:-form)?|ordinary) (?:[a-z/-]+ ){0,3}(?:rights?|provisions?|terms|exceptions|conditions|representations|covenants|vetoes|list|agreements?|clauses?|protections?|form)\b/,
    kinds: [
      "governance_control",
      "rofr_rofo",
      "information_rights",
      "change_of_control",
      "mfn_pricing",
      "non_compete",
      "talent_restriction",
      "exit_penalty",
    ],
    reason: "customary terms of a financing",
  },
  {
    pattern:
      /\b(?:most[- ]favou?red|mfn|more favou?rable|better terms|lower (?:cap|valuation))\b[^;]{0,90}\b(?:safes?|notes?|convertibles?|securities|holders?)\b|\b(?:safes?|notes?|convertible)\b[^;]{0,90}\b(?:most[- ]favou?red|mfn)\b/,
    kinds: ["mfn_pricing"],
    reason: "most-favoured terms of the security itself, customary",
  },
  {
    pattern:
      /\b(?:deemed liquidation|liquidation event|liquidation preference|treated as a liquidation|double[- ]trigger|drag-along|waterfall)\b|清算事件|视为清算|领售/,
    kinds: ["change_of_control", "exit_penalty", "model_ip_license", "revenue_share"],
    reason: "customary: how the proceeds of a sale are shared",
  },
  {
    pattern:
      /\b(?:founders?|employees?|promoters?|each (?:key )?employee|executives?)\b[^;]{0,80}\b(?:vest(?:s|ing)?|invention|not (?:to )?compete|non-?compet\w+|during (?:his|her|their|employment)|while employed)\b|创始(?:人|股东)[^;。]{0,20}(?:任职|兑现|成熟|竞业|离职后)|劳动合同/,
    kinds: ["talent_restriction", "non_compete", "distribution_exclusivity"],
    reason: "customary promise of founders or staff to the company",
  },
  {
    pattern:
      /\b(?:standard|usual|customary|ordinary|prevailing|published)\b[^;]{0,25}\b(?:fees?|commission)\b|通行的?[^;。]{0,8}费|标准[^;。]{0,6}费/,
    kinds: ["revenue_share"],
    reason: "the fee that everybody pays there",
  },
];

export const ORDINARY_PATTERNS: readonly RegExp[] = ORDINARY_TERMS.map(({ pattern }) => pattern);

/** Why the words are an ordinary term of a financing and not a string of this kind; null where they are not. */
export function ordinaryTerm(kind: ClauseKind, own: string, may: May = ANY_MAY): string | null {
  if (isProtection(kind)) return null;
  const term = ORDINARY_TERMS.find(
    ({ pattern, kinds }) => (kinds === null || kinds.includes(kind)) && may(pattern) && pattern.test(own),
  );
  return term?.reason ?? null;
}
