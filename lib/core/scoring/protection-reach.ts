import type { ProtectionKind, StringKind } from "../taxonomy/clause-kind";
import { SUNSET_ALSO_ENDS } from "../taxonomy/protection-answers";
import type { Scorable } from "./scorable";
import { SOFTENING } from "./weights";

/*
 * Whether a protection in a paper answers a string in the same paper. The pairs of kinds come from the taxonomy; two
 * kinds need a closer look, or they would soften clauses they do not touch:
 * - a sunset ends what it stands beside, unless it says that it ends all of a sort;
 * - a freedom to use other chips is no freedom to use other clouds.
 */

/** 'any exclusivity', 'all commitments', 'each restriction in this agreement', '任何独家', '本协议项下'. */
const GENERAL =
  /\b(?:any|all|every|each) (?:such |of the )?(?:exclusiv\w+|undertakings?|commitments?|restrictions?|preferences?|obligations?|rights?)\b|\bthis (?:agreement|letter|term sheet)\b|任何(?:独家|排他|限制)|所有(?:独家|排他|限制)|本(?:协议|意向书|条款清单)/i;
const CHIPS = /\b(?:chips?|accelerators?|gpus?|silicon|hardware|processors?)\b|芯片|加速卡|硬件/i;
const CLOUDS =
  /\b(?:clouds?|providers?|hosts?|hosting|marketplaces?|platforms?|vendors?|suppliers?|channels?)\b|云|供应商|服务商|平台|渠道/i;

const alsoEnds: ReadonlySet<StringKind> = new Set(SUNSET_ALSO_ENDS);

/** In the same block or the one before: such a sunset looks back ('both undertakings', '前述限制'), never ahead. */
function standsBeside(protection: Scorable, string: Scorable): boolean {
  const back = protection.place.block - string.place.block;
  return back === 0 || back === 1;
}

function inSection(protection: Scorable, string: Scorable): boolean {
  return protection.place.section === string.place.section;
}

function endsByPair(string: Scorable): boolean {
  return (
    !alsoEnds.has(string.kind as StringKind) && SOFTENING.exclusivity_sunset[string.kind as StringKind] !== undefined
  );
}

function sunsetAnswers(protection: Scorable, string: Scorable, strings: readonly Scorable[]): boolean {
  if (alsoEnds.has(string.kind as StringKind)) return standsBeside(protection, string);
  if (GENERAL.test(protection.quote) || inSection(protection, string)) return true;
  // Standing alone, with nothing of its own in its section, it must mean the clauses elsewhere.
  return !strings.some((other) => inSection(protection, other) && endsByPair(other));
}

/**
 * True where `protection` softens `string`.
 * @param strings all strings of the paper: a sunset beside a string of its own does not reach further.
 */
export function answers(protection: Scorable, string: Scorable, strings: readonly Scorable[]): boolean {
  const kind = protection.kind as ProtectionKind;
  if (SOFTENING[kind][string.kind as StringKind] === undefined) return false;
  if (kind === "exclusivity_sunset") return sunsetAnswers(protection, string, strings);
  if (kind === "multi_cloud_right" && CHIPS.test(protection.quote) && !CLOUDS.test(protection.quote))
    return string.kind === "hardware_lock_in";
  return true;
}
