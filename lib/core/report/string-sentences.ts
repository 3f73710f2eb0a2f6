import { shareText } from "../shared/fact-text";
import type { StringKind } from "../taxonomy/clause-kind";
import type { ClauseFacts } from "./clause-facts";

/*
 * One sentence per string, from its own facts. Each says what the company gives, to whom and for how long; what the
 * clause does not state is left out and not guessed.
 */

type Sentence = (f: ClauseFacts) => string;

/** The money itself comes in the investor's services. */
export const CREDITS = /\bcredits?\b|\bin[- ]kind\b|\bvouchers?\b|算力券|代金券|服务形式/i;
const SOLE = /\bsole(?:ly)?\b|\bonly\b|\bexclusive(?:ly)?\b|\ball\b|独家|全部|仅|不得使用/i;
const ASSIGNS = /\bassign(?:s|ed|ment)?\b|\bvests?\b|\bown(?:s|ed|ership)?\b|所有/i;
const ENDLESS = /\bperpetual\b|\birrevocable\b|永久|不可撤销/i;
const TRAINS = /\btrain(?:s|ing)?\b|\bimprov(?:e|ing)\b|训练|优化/i;
const COMPETES = /\bcompet(?:e|es|ing) with\b|\bcompeting (?:product|service|business)\b|相竞争的?(?:业务|产品)/i;
const MATCHES = /\bmatch\b|\bfirst refusal\b|\blast look\b|优先购买|优先收购/i;
const ROUND = /\bfinancing\b|\bround\b|\bterm sheet\b|融资|领投/i;
const CAPACITY = /\bcapacity\b|\bcompute\b|算力/i;
const CONSENTS = /\bconsent\b|\bapprov(?:al|e)\b|同意|批准/i;
const LICENSES = /\blicen[cs]e\b|许可/i;
const REPAYS = /\brepa(?:y|id|yable|yment)\b|\brefund\b|\bclaw\w*\b|返还|退还/i;
const BUYS_BACK = /\bput\b|\bredeem\b|\bredemption\b|\brepurchase\b|回购/i;
const CUTS_OFF = /\bterminat\w+\b|\bsuspend\b|终止|停止/i;
const SECONDS = /\bsecond(?:s|ed|ment|ments)?\b|派驻|借调/i;
const HIRES = /\bsolicit\b|\bhir(?:e|ing)\b|\bemploy\b|招聘|招揽|聘用/i;
const DAMAGES = /\bdamages\b|\bpenalt(?:y|ies)\b|违约金|罚/i;

function rofrObject(f: ClauseFacts): string {
  if (f.says(ROUND)) return "the next round";
  return f.says(CAPACITY) ? "new compute" : "a sale of the company";
}

function cloud(f: ClauseFacts): string {
  if (f.severity === 1) return `The company must prefer ${f.provider} as its cloud${f.lasting}.`;
  if (f.percent !== null && f.percent < 100)
    return `The company must run at least ${shareText(f.percent)} of its compute on ${f.provider}${f.lasting}.`;
  if (f.percent === 100 || f.says(SOLE)) return `The company must run on ${f.provider} and nowhere else${f.lasting}.`;
  return `The company is tied to ${f.provider} for its computing${f.lasting}.`;
}

function compute(f: ClauseFacts): string {
  if (f.says(CREDITS)) {
    const part = f.money ?? (f.percent === null ? "Part" : shareText(f.percent));
    return `${part} of the money comes as credits that can only be spent with ${f.provider}.`;
  }
  const over = f.months === null ? "" : ` over ${f.months} months`;
  if (f.money) return `The company must spend ${f.money} with ${f.provider}${over}.`;
  if (f.percent !== null)
    return `The company must spend ${shareText(f.percent)} of its budget or money with ${f.provider}${over}.`;
  return `The company must spend a minimum with ${f.provider}${over}.`;
}

function hardware(f: ClauseFacts): string {
  if (f.severity === 1) return `The company must try to keep its models working on ${f.provider} chips${f.lasting}.`;
  if (f.percent !== null)
    return `At least ${shareText(f.percent)} of the work must run on ${f.provider} chips${f.lasting}.`;
  return `The company must build for ${f.provider} chips${f.lasting}.`;
}

function ip(f: ClauseFacts): string {
  if (f.says(LICENSES))
    return `${f.investor} gets a licence to the company's models or code${f.says(ENDLESS) ? " without end" : f.lasting}.`;
  return f.says(ASSIGNS)
    ? `${f.investor} comes to own work the company makes${f.lasting}.`
    : `${f.investor} gets rights in the company's models or code${f.lasting}.`;
}

function openWeights(f: ClauseFacts): string {
  if (f.severity === 3) return `The company may not release its models or papers openly${f.lasting}.`;
  if (f.severity === 2)
    return `The company needs ${f.investor}'s leave to release models or papers openly${f.lasting}.`;
  const wait = f.months === null ? "" : ` ${f.months} ${f.months === 1 ? "month" : "months"}`;
  return `The company must wait${wait} before it releases models or papers openly.`;
}

function changeOfControl(f: ClauseFacts): string {
  const from = f.percent !== null && f.percent < 100 ? `, from ${shareText(f.percent)} upwards` : "";
  if (f.says(CONSENTS)) return `Who buys into the company needs ${f.investor}'s consent${from}.`;
  if (f.says(REPAYS)) return `A sale of the company makes money or credits repayable to ${f.investor}${from}.`;
  if (f.says(LICENSES)) return `A sale of the company gives ${f.investor} a licence to the models${from}.`;
  if (f.says(BUYS_BACK)) return `A sale of the company lets ${f.investor} sell its shares back${from}.`;
  if (f.says(CUTS_OFF)) return `A sale of the company lets ${f.investor} end the agreement${from}.`;
  return `A change of control gives ${f.investor} new rights${from}.`;
}

function talent(f: ClauseFacts): string {
  if (f.says(SECONDS)) return `The company must lend people to ${f.investor}, or take its people in${f.lasting}.`;
  if (f.says(HIRES)) return `Hiring between the company and ${f.investor} is restricted${f.lasting}.`;
  return `${f.investor} has a hold on named people of the company${f.lasting}.`;
}

function exitPenalty(f: ClauseFacts): string {
  if (f.money) return `Leaving ${f.provider} costs the company ${f.money}.`;
  if (f.says(REPAYS))
    return `Leaving ${f.provider} means repaying credits or discounts${f.says(DAMAGES) ? ", with damages" : ""}.`;
  if (f.says(BUYS_BACK)) return `Leaving ${f.provider} lets ${f.investor} have its shares bought back.`;
  return `Leaving ${f.provider} or missing a target costs the company money.`;
}

/** A summary for each kind of string. */
export const STRING_SENTENCES: Record<StringKind, Sentence> = {
  cloud_exclusivity: cloud,
  compute_commitment: compute,
  hardware_lock_in: hardware,
  data_sharing: (f) =>
    f.says(TRAINS)
      ? `${f.investor} gets the company's data and may train or improve its own models with it${f.lasting}.`
      : `${f.investor} gets access to the company's data${f.lasting}.`,
  model_ip_license: ip,
  open_weights_restriction: openWeights,
  platform_integration: (f) =>
    `The company must build into ${f.provider}'s products, or appear there first${f.lasting && `,${f.lasting}`}.`,
  distribution_exclusivity: (f) =>
    f.severity === 3
      ? `Only ${f.provider} may sell or host the company's models${f.lasting}.`
      : `A channel, region or group of customers is reserved for ${f.provider}${f.lasting}.`,
  non_compete: (f) =>
    f.says(COMPETES)
      ? `The company may not compete with ${f.investor}${f.lasting}.`
      : `The company may not work with ${f.investor}'s rivals or take their money${f.lasting}.`,
  rofr_rofo: (f) =>
    f.says(MATCHES)
      ? `${f.investor} may match any offer for ${rofrObject(f)}${f.lasting}.`
      : `${f.investor} must be told first of ${rofrObject(f)}, before others${f.lasting}.`,
  mfn_pricing: (f) => `${f.investor} must get the best price or terms that anyone gets${f.lasting}.`,
  governance_control: (f) =>
    f.severity === 3
      ? `${f.investor} can block decisions that are the company's own${f.lasting}.`
      : `The company needs ${f.investor}'s consent or advice for some decisions${f.lasting}.`,
  change_of_control: changeOfControl,
  information_rights: (f) => `${f.investor} sees unreleased models, plans or results before others do${f.lasting}.`,
  talent_restriction: talent,
  revenue_share: (f) =>
    `The company must pay ${f.investor} ${f.percent === null ? "a share" : shareText(f.percent)} of revenue or profit${f.lasting}.`,
  exit_penalty: exitPenalty,
};
