import type { ClauseKind } from "../../taxonomy/clause-kind";
import { around } from "./around";
import type { ClauseWords } from "./clause-words";
import type { FactContext } from "./fact-context";
import { type DurationMatch, findDurations } from "./parse-duration";
import { readDefinedPeriod } from "./read-defined-period";

/** A heading's shorter periods are notice or payment terms (months). */
const HEADING_MIN = 6;
/** Holds and head starts of less than two months are a matter of days, not how long a string lasts (months). */
const SHORTEST_HOLD = 2;

interface DurationRule {
  /** Shortest length, in months, that is a length of the string and no notice period. */
  min: number;
  /** A bare deadline ('within five months') is the length too: money to be spent within it. */
  deadline?: boolean;
  /** A head start ('sixty days before other apps', 'two months ahead') is the length. */
  headStart?: boolean;
  /** Where the length stands in a defined term ('during the Term'), look it up. */
  defined?: boolean;
  /** Only lengths that these words introduce. */
  only?: RegExp;
  /** A duty that comes back with these words lasts as long as the agreement. */
  recurring?: RegExp;
}

/** 'per calendar year', 'in each contract year', 'a month', 每年: what is owed for every period of the term. */
const EVERY_PERIOD =
  /\b(?:per|each|every|any) (?:\w+ ){0,1}(?:year|quarter|month)\b|\b(?:yearly|annual(?:ly)?|monthly|quarterly)\b|\d(?: ?(?:m|million))? an? (?:year|month)\b|\byear-end\b|每年|每季|每月|年末|年度/i;

/** Kinds whose length matters; the others' periods are notice, cure or measuring periods. */
const RULES: Partial<Record<ClauseKind, DurationRule>> = {
  cloud_exclusivity: { min: 3, defined: true },
  compute_commitment: { min: 3, deadline: true, defined: true, recurring: EVERY_PERIOD },
  hardware_lock_in: { min: 3, headStart: true, defined: true },
  platform_integration: { min: SHORTEST_HOLD, headStart: true, defined: true },
  distribution_exclusivity: { min: SHORTEST_HOLD, headStart: true, defined: true },
  open_weights_restriction: { min: SHORTEST_HOLD, headStart: true, defined: true },
  non_compete: { min: 3, defined: true },
  talent_restriction: { min: 3, defined: true },
  revenue_share: { min: 6, defined: true },
  mfn_pricing: { min: 9 },
  model_ip_license: { min: 9 },
  data_sharing: { min: 6, only: /pilot|\bfor\b|during|期内|为期/i },
  // Windows of days to match an offer are not how long the right lasts.
  rofr_rofo: { min: 12, deadline: true },
  // 'a company that leaves within thirty-six months': how long leaving costs.
  exit_penalty: { min: 12, deadline: true, only: /\b(?:within|inside)(?: the)?(?: first)? $/i },
  investor_passivity: { min: 6 },
  exit_assistance: { min: 1 },
  // The day it ends, not the period over which a failure is measured.
  exclusivity_sunset: {
    min: 6,
    only: /\b(?:expires?|ends?|lapses?|ceases?|runs? out|terminates?|determines?|falls? away|stops?|sunsets?|until)\b[^.;,]{0,50}$|(?:届满|失效|终止)/i,
  },
};

/** Words straight before a length that make it a measuring period, a rate or a thing of the past. */
const NOT_BEFORE =
  /(?:\b(?:preceding|previous|prior|past|last|trailing|rolling|foregoing|every|each|per|once|twice|times|any|every other|\d|million|pence|cents?|percent|%|within the next|(?:each|every|per) (?:calendar|fiscal|contract))|每|连续|連續|过去|過去|前|往前|上|任意|任一|累计|离职不满|離職不滿) ?$/i;
/** 'a month', 'a year' are rates unless a word of length stands before them. */
const RATE = /^(?:an?) /i;
/** 'in a contract year', 'over a fiscal year': the period over which something is measured. */
const MEASURED = /(?:contract|calendar|fiscal|financial|model) /i;
const LENGTH_BEFORE =
  /\b(?:for|over|during|until|of|lasting|gets|after|and|further|within|throughout|from|full|than|least|takes|waits?|by|has|pass(?:es)?|through|has had|the one|the next) $/i;
/** Words straight after a length that make it notice, a test or a grace period. */
const NOT_AFTER =
  /^(?:['’]s? (?!(?:head start|lead|exclusiv|standstill|run-off))|(?:['’]s?)? ?(?:prior |written |advance )?notice| running\b| in a row| together\b| out of\b|通知|为限提前|书面通知|内(?:完成|送达|交出|答复|书面|予以|未|返还|退还|支付)|起，公司(?!不)|满后)/i;
const HEAD_START_AFTER = /^ ?(?:before\b|in advance|ahead|sooner|earlier|prior to|后方|后，?方)/i;
/** 'within five months', 'by month six': a deadline and no length. */
const DEADLINE_BEFORE = /\b(?:within(?: the)?|inside|no more than|not later than|by)(?: the)? $/i;
/** 'not permitted within thirty months of Closing': here the deadline is how long the ban lasts. */
const BAN_BEFORE = /\b(?:not|no|nor|neither|never|n't|won't)\b[^.;]{0,90}$/i;
const START_BEFORE = /\b(?:from|on|at|since|after)(?: the)? $|满$|滿$/i;
const STRONG_BEFORE =
  /(?:\b(?:for|during|over|throughout|until|through|across|term of|period of|lasting|period|window of)(?: (?:the|a|an|its|at least|not less than|no less than|up to|another|about|some|first|opening|initial|following|next|coming|same|whole|full|minimum of|only)){0,3} $|(?:为期|期限|自[^，。；]{0,16}(?:起|之日起)|未来|之内)[^，。；]{0,3}$)/i;

const isShort = (duration: DurationMatch): boolean => duration.unit === "day" || duration.unit === "week";

function fits(text: string, duration: DurationMatch, rule: DurationRule): boolean {
  const { before, after } = around(text, duration);
  const words = text.slice(duration.start, duration.end);
  if (duration.unit === "business_day" || duration.months < rule.min) return false;
  if (isShort(duration) && !rule.headStart) return false;
  if (
    (duration.form === "length" && NOT_BEFORE.test(before)) ||
    NOT_AFTER.test(after) ||
    /consecutive|successive/i.test(words)
  )
    return false;
  if (/^three[ -]quarters/i.test(words) && !/^ (?:after|from|following|thereafter|before)/.test(after)) return false;
  if (RATE.test(words) && (MEASURED.test(words) || !LENGTH_BEFORE.test(before))) return false;
  if (HEAD_START_AFTER.test(after) && !rule.headStart && !isShort(duration) && duration.months < 6) return false;
  if (duration.form === "mark" && rule.only === undefined) return !START_BEFORE.test(before);
  if (START_BEFORE.test(before) && /^起/.test(after)) return false;
  if (!rule.deadline && DEADLINE_BEFORE.test(before) && !BAN_BEFORE.test(text.slice(0, duration.start))) return false;
  return rule.only === undefined || rule.only.test(text.slice(Math.max(0, duration.start - 80), duration.start));
}

/** Lengths that a word of length introduces come first, then the longer unit, then the earlier. */
function weigh(text: string, duration: DurationMatch): number {
  const { before } = around(text, duration);
  return (STRONG_BEFORE.test(before) ? 2 : 0) + (duration.form === "mark" ? 1 : 0) + (isShort(duration) ? -1 : 0);
}

/** 'Exclusivity (24 months)': the row or heading states the length for the clause below it. */
function lengthInHeading(heading: string | null): number | undefined {
  const [only, more] = heading === null ? [] : findDurations(heading);
  return only && !more && only.months >= HEADING_MIN ? only.months : undefined;
}

/**
 * How long the string lasts, in months: the length in the clause that is no notice, payment or measuring period, else
 * the length of the defined period it refers to. Undefined where neither is stated.
 */
export function chooseDuration(clause: ClauseWords, kind: ClauseKind, context: FactContext): number | undefined {
  const rule = RULES[kind];
  if (rule === undefined) return undefined;
  const { text } = clause;
  const fitting = clause.durations.filter((duration) => fits(text, duration, rule));
  const best = fitting.sort((a, b) => weigh(text, b) - weigh(text, a) || a.start - b.start)[0];
  if (best) return best.months;
  if (!rule.defined) return undefined;
  const term = rule.recurring?.test(text) ? (context.termMonths ?? undefined) : undefined;
  return readDefinedPeriod(text, context) ?? lengthInHeading(context.heading) ?? term;
}
