import type { ModifierName } from "./weights";

/*
 * Wording of a clause that makes it weigh more or less, in English and Chinese. Only wording that the attributes of a
 * finding do not already carry stands here. Each pattern runs over the quote of one finding.
 */

/** Training and serving in one breath: 'whether for training or serving', '训练及推理业务'. */
const TRAINING = /\btrain(?:s|ed|ing)?\b|训练/i;
const SERVING = /\binference\b|\bserv(?:e|es|ing)\b|\bhosting\b|\bdeploy\w*\b|推理|部署|托管/i;

/** True where a clause covers training and serving both. */
export function coversTrainingAndServing(quote: string): boolean {
  return TRAINING.test(quote) && SERVING.test(quote);
}

/** Nothing left for others: 'sole provider', 'one hundred percent', '独家使用', '全部部署'. */
export const WHOLE = /\bsole(?:ly)?\b|\bone hundred per ?cent\b|\b100 ?%|\bexclusively\b|独家|全部|百分之百/i;

/** Words that raise or lower, one pattern per modifier. */
export const MODIFIER_WORDS: Partial<Record<ModifierName, RegExp>> = {
  // 'Borealis and its affiliates', 'the licence extends to Successor Models', '云桥及其关联方'
  affiliates:
    /\b(?:and|or) (?:any of )?(?:its|their|his) affiliates\b|\bsuccessor models?\b|及其关联(?:方|公司)|后续模型/i,
  // 'such consent not to be unreasonably withheld', '不得无理拒绝'
  reasonableConsent:
    /\bnot(?: to)? be unreasonably (?:withheld|delayed|conditioned)\b|不得?无(?:正当)?理(?:由)?(?:地)?(?:拒绝|拖延)/i,
  // 'commercially reasonable efforts', 'best endeavours', '商业上合理的努力', '尽最大努力'
  efforts:
    /\b(?:reasonable|best|good[- ]faith) (?:commercial )?(?:efforts|endeavou?rs)\b|合理(?:商业)?努力|尽(?:最大|商业)?(?:合理)?努力/i,
};
