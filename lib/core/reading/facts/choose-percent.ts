import type { ClauseKind } from "../../taxonomy/clause-kind";
import { around } from "./around";
import type { ClauseWords } from "./clause-words";
import { ENGLISH_NUMBER, parseEnglishNumber } from "./parse-number-words";
import type { PercentMatch } from "./parse-percent";

interface PercentRule {
  /** Words before or after a share that make it another quantity: a price gap, interest, a trigger. */
  not?: { before?: RegExp; after?: RegExp };
  /** Words that make a share the one that the clause turns on. */
  prefer?: { before?: RegExp; after?: RegExp };
  /** Shares above this are no share of the thing asked for. */
  max?: number;
  /** Only shares that these words follow. */
  onlyAfter?: RegExp;
  /** Shares in these words are a trigger: 'over half of its hours'. */
  notAs?: RegExp;
}

/** Interest, discounts on a price, comparisons of quotes: never the share itself. */
const ASIDE_AFTER =
  /^ ?(?:simple |compound |annual )?(?:interest|per annum|p\.?a\.?\b|a year|over (?:bank|base)|of the (?:best|lowest)|under the|cheaper|dearer|utili[sz]ation|单利|複利|利息|的利息|的资金占用费)/i;
const ASIDE_BEFORE =
  /(?:interest (?:at|of)|plus|less|within|better by|dearer by|above [^.;]{0,20} by|by more than|SOFR plus|年化|年利率|加计年化百分之?|差距在)[ (]*$/i;
const FLOOR_BEFORE =
  /(?:at least|at minimum|no less than|not less than|no fewer than|not fewer than|minimum of|at or above|upwards of|>=?|≥|不少于|不低于|不得低于|至少) ?(?:an? |some )?$/i;
const FLOOR_AFTER = /^ ?(?:or more|or better|以上|或以上)/i;

const WORKLOAD: PercentRule = {
  not: { before: ASIDE_BEFORE, after: ASIDE_AFTER },
  prefer: { before: FLOOR_BEFORE, after: FLOOR_AFTER },
};

/** For each kind where a share matters, which share it is. Kinds that are absent here have none. */
const RULES: Partial<Record<ClauseKind, PercentRule>> = {
  cloud_exclusivity: WORKLOAD,
  hardware_lock_in: WORKLOAD,
  compute_commitment: {
    not: { before: ASIDE_BEFORE, after: /^ ?(?:interest|cash|in cash|by wire|of the tariff|of list|折)/i },
    prefer: { before: FLOOR_BEFORE, after: FLOOR_AFTER },
  },
  revenue_share: { not: { before: /(?:interest at|plus VAT at) $/i, after: /^ ?(?:interest|per annum|p\.?a\.?\b)/i } },
  // 'at least 70% of working time'
  talent_restriction: {
    onlyAfter: /^ of (?:his |her |their |its )?(?:working )?(?:time|hours)|^的?(?:工作)?(?:时间|工时|工時|精力)/i,
  },
  mfn_pricing: { not: { after: /^ ?以上/ }, max: 100 },
  exit_penalty: {
    notAs: /^(?:more than|over|at least|no less than|not less than|no fewer than) /i,
    // A trigger ('falls below the 95%', 'more than a tenth') and interest are no part of what must be paid.
    not: {
      before:
        /(?:more than|over|under|below(?: the)?|at least|falls? to|interest at|plus|beneath|every|per|each)[^,.;]{0,12}$|(?:\bwith|\btogether with|steps? up to|加付|加计|加計|年化) ?(?:a |another |百分之)?$/i,
      after:
        /^ ?(?:interest|simple|per annum|p\.?a\.?\b|a year|figure|level|over bank|surcharge|on top|单利|利息|的资金占用费)/i,
    },
  },
  // The ceiling of a standstill: 'will not go above 19.9%'.
  investor_passivity: {
    not: { before: /(?:less than|below|under|falls? to|低于|不足) ?$/i, after: /^ ?(?:以下)/ },
    max: 60,
  },
  // The stake that sets the clause off; a price in percent ('at 150% of face') is none.
  change_of_control: {
    not: {
      before: /(?:at|plus|premium of|price of|加|按)[^,.;，]{0,6}$/i,
      after: /^ ?(?:of (?:face|principal|cost|fair|the (?:price|option))|p\.?a|per annum|of its revenue|of revenue)/i,
    },
    max: 100,
  },
};

/** 'divided 70/30', 'split 65:35', 'seventy to Larch and thirty to Fernway', '75 to us, 25 to them', 三七分账. */
const SPLITS: readonly RegExp[] = [
  /\b(\d{1,2}(?:\.\d)?) ?[/:–-] ?(\d{1,2}(?:\.\d)?)\b/,
  /\b(\d{1,2}(?:\.\d)?)%? (?:and|against|to) (\d{1,2}(?:\.\d)?)\b/,
  /\b(\d{1,2}(?:\.\d)?) (?:goes |go )?(?:to|for|you|us) ?[^.;\d]{0,40}?\b(\d{1,2}(?:\.\d)?) (?:goes |go )?(?:to|for|us|you)\b/,
  /: ?[A-Z]\w+ (\d{1,2}(?:\.\d)?), [^.;\d]{1,30}? (\d{1,2}(?:\.\d)?),/,
];
/** 'seventy to Larch and thirty to Fernway' */
const SPLIT_IN_WORDS = new RegExp(`(${ENGLISH_NUMBER}) to [^.;]{1,40}? and (${ENGLISH_NUMBER}) to\\b`, "i");
/** 甲方得三，乙方得七: parts of ten. */
const PARTS_OF_TEN = /[得占]([一二三四五六七八九])(?:成)?[^。；]{0,8}?[得占]([一二三四五六七八九])(?![十百年个個])/;
/** 'pays over two thirds of what it collects and keeps the other': the investor's part is what is left. */
const KEEPS_REST =
  /\b(?:keep|keeps|kept|retain|retains|retained|keeping|retaining) the (?:other|rest|remainder|balance|remaining)\b/i;
const CHINESE_SPLIT = /(?:([一二三四])[六七八九]|[六七八九]([一二三四]))(?:分账|分帳|分成|分|开|開)/;
/** 'shared equally', 'fifty-fifty', 五五分成. */
const EVEN_SPLIT =
  /\b(?:shared?|split|divided|apportioned)\b[^.;]{0,40}\b(?:equally|evenly|down the middle|in equal (?:parts|shares|halves))\b|\bfifty[- ]fifty\b|五五(?:分|开|開)|对半分|對半分|平分|均分/i;

/** The investor's part of a split in two that makes a hundred; the investor has the smaller part nearly always. */
function splitShare(text: string): number | undefined {
  for (const pattern of SPLITS) {
    const match = pattern.exec(text);
    const [one, two] = [Number(match?.[1]), Number(match?.[2])];
    if (match && Math.abs(one + two - 100) < 0.01) return Math.min(one, two);
  }
  const words = SPLIT_IN_WORDS.exec(text);
  const [first, second] = [parseEnglishNumber(words?.[1] ?? ""), parseEnglishNumber(words?.[2] ?? "")];
  if (first !== null && second !== null && first + second === 100) return Math.min(first, second);
  if (EVEN_SPLIT.test(text)) return 50;
  const ten =
    PARTS_OF_TEN.exec(text)
      ?.slice(1)
      .map((part) => "一二三四五六七八九".indexOf(part) + 1) ?? [];
  if (ten.length === 2 && (ten[0] ?? 0) + (ten[1] ?? 0) === 10) return 10 * Math.min(...ten);
  const chinese = CHINESE_SPLIT.exec(text)
    ?.slice(1)
    .find((part) => part !== undefined);
  return chinese ? ("一二三四".indexOf(chinese) + 1) * 10 : undefined;
}

/** A figure beside a share in words ('more than half (55%)') says the same more exactly. */
function weigh(text: string, match: PercentMatch, rule: PercentRule): number {
  const { before, after } = around(text, match);
  let weight = /\d/.test(text.slice(match.start, match.end)) ? 1 : 0;
  if (rule.prefer?.before?.test(before)) weight += 2;
  if (rule.prefer?.after?.test(after)) weight += 2;
  return weight;
}

/**
 * The share that the clause turns on for its kind, in percent: of workloads, of revenue (the investor's part), of votes;
 * undefined where it states none.
 */
export function choosePercent(clause: ClauseWords, kind: ClauseKind): number | undefined {
  const rule = RULES[kind];
  if (rule === undefined) return undefined;
  const { text } = clause;
  if (kind === "revenue_share") {
    const split = splitShare(text);
    if (split !== undefined) return split;
  }
  const fitting = clause.percents.filter((match) => {
    const { before, after } = around(text, match);
    if (rule.notAs?.test(text.slice(match.start, match.end))) return false;
    if (rule.onlyAfter && !rule.onlyAfter.test(after)) return false;
    return !rule.not?.before?.test(before) && !rule.not?.after?.test(after) && match.percent <= (rule.max ?? 1000);
  });
  const [first, second] = fitting;
  if (kind === "revenue_share" && first && second && Math.abs(first.percent + second.percent - 100) < 0.5) {
    return Math.min(first.percent, second.percent);
  }
  // whoever hands over the larger part and keeps the rest is the one that sells, so the rest is its share
  if (kind === "revenue_share" && first && !second && first.percent > 50 && KEEPS_REST.test(text)) {
    return Math.round((100 - first.percent) * 1000) / 1000;
  }
  return fitting.sort((a, b) => weigh(text, b, rule) - weigh(text, a, rule) || a.start - b.start)[0]?.percent;
}
