import type { StringKind } from "../taxonomy/clause-kind";
import { coversTrainingAndServing, MODIFIER_WORDS, WHOLE } from "./modifier-words";
import type { Scorable, ScoreContext } from "./scorable";
import { LOWEST_SHARE_OF_BASE, MODIFIERS, type ModifierName } from "./weights";

export interface AppliedModifier {
  name: ModifierName;
  /** Tenths of a point; positive takes more, negative fewer. */
  tenths: number;
}

/** Kinds for which 'all of it' is a matter of share: the rest are not divisible. */
const DIVISIBLE: ReadonlySet<StringKind> = new Set([
  "cloud_exclusivity",
  "hardware_lock_in",
  "distribution_exclusivity",
]);
/** Kinds whose amount is money the company owes. */
const OWED: ReadonlySet<StringKind> = new Set(["compute_commitment", "exit_penalty"]);
/** Kinds in which the reach to affiliates is a burden of its own and not the usual wording of the parties. */
const SPREADING: ReadonlySet<StringKind> = new Set(["data_sharing", "model_ip_license", "information_rights"]);

/** The kinds a fact is asked of; a fact that is not named here is asked of every kind. */
const ONLY_FOR: Partial<Record<ModifierName, ReadonlySet<StringKind>>> = {
  whole: DIVISIBLE,
  trainingAndServing: new Set(["cloud_exclusivity"]),
  overCheque: OWED,
  largeShare: new Set(["revenue_share"]),
  lowThreshold: new Set(["change_of_control"]),
  affiliates: SPREADING,
};

/** True where the fact can make a string of this kind weigh more or less. */
export function modifierApplies(name: ModifierName, kind: StringKind): boolean {
  return ONLY_FOR[name]?.has(kind) ?? true;
}

/** Longer than this many months is long: the general modifier of TAXONOMY.md. */
const LONG_MONTHS = 36;
/** Percent of revenue from which a share is heavy: the top step of revenue_share in TAXONOMY.md. */
const LARGE_REVENUE_SHARE = 15;
/** Percent of shares below which a trigger is low: the modifier of change_of_control in TAXONOMY.md. */
const LOW_TRIGGER = 25;

type Test = (finding: Scorable, context: ScoreContext) => boolean;

const says =
  (name: ModifierName): Test =>
  (finding) =>
    MODIFIER_WORDS[name]?.test(finding.quote) ?? false;

const TESTS: Record<ModifierName, Test> = {
  long: (f) => (f.attributes.duration_months ?? 0) > LONG_MONTHS,
  survives: (f) => f.attributes.survival === true,
  whole: (f) => (f.attributes.percent === undefined ? WHOLE.test(f.quote) : f.attributes.percent >= 100),
  trainingAndServing: (f) => coversTrainingAndServing(f.quote),
  overCheque: (f, context) => context.investmentUsd !== null && (f.attributes.amount_usd ?? 0) > context.investmentUsd,
  largeShare: (f) => (f.attributes.percent ?? 0) >= LARGE_REVENUE_SHARE,
  lowThreshold: (f) => (f.attributes.percent ?? LOW_TRIGGER) < LOW_TRIGGER,
  affiliates: says("affiliates"),
  reasonableConsent: says("reasonableConsent"),
  efforts: says("efforts"),
  mutual: (f) => f.bound === "both",
  carveOut: (f) => f.carveOuts.length > 0,
};

/** Modifiers of clauses weighed before, each with the cheque they were weighed against. */
const known = new WeakMap<Scorable, { usd: number | null; names: ModifierName[] }>();

/** Which modifiers apply. Remembered: a search over scenarios weighs the same clauses thousands of times. */
function modifiersOf(finding: Scorable, kind: StringKind, context: ScoreContext): ModifierName[] {
  const before = known.get(finding);
  if (before !== undefined && before.usd === context.investmentUsd) return before.names;
  const names = (Object.keys(MODIFIERS) as ModifierName[]).filter(
    (name) => modifierApplies(name, kind) && TESTS[name](finding, context),
  );
  known.set(finding, { usd: context.investmentUsd, names });
  return names;
}

/**
 * The modifiers of one string. Those that lower stop together at half of its base, so no clause is excused away.
 * @param base tenths of a point for its kind and severity.
 */
export function applyModifiers(
  finding: Scorable,
  kind: StringKind,
  base: number,
  context: ScoreContext,
): AppliedModifier[] {
  const names = modifiersOf(finding, kind, context);
  const raising = finding.softened ? [] : names.filter((name) => MODIFIERS[name].points > 0);
  const applied: AppliedModifier[] = raising.map((name) => ({ name, tenths: MODIFIERS[name].points }));
  const raised = base + applied.reduce((sum, m) => sum + m.tenths, 0);
  let room = raised - Math.ceil((base * LOWEST_SHARE_OF_BASE.percent) / 100);
  for (const name of names.filter((n) => MODIFIERS[n].points < 0)) {
    const taken = Math.min(-MODIFIERS[name].points, room);
    if (taken > 0) applied.push({ name, tenths: -taken });
    room -= taken;
  }
  return applied;
}
