import type { ProtectionKind } from "../taxonomy/clause-kind";
import type { ClauseFacts } from "./clause-facts";

const CHIPS = /\b(?:chips?|accelerators?|gpus?|silicon|hardware)\b|芯片/i;
const CLOUDS = /\b(?:clouds?|providers?|vendors?)\b|云|服务商/i;
const TRAINS = /\btrain(?:ing)?\b|\bimprove\b|训练/i;
const EGRESS = /\begress\b|流量费|迁移/i;
const PRICES = /\bprices?\b|\bpricing\b|报价|价格/i;
const FAILS = /\bfail(?:s|ure)?\b|\bcapacity\b|\bdeliver\w*\b|未能|交付/i;
const HOLDS = /\bholds? (?:less|fewer)\b|\bceases? to hold\b|持股低于/i;
const VOTES = /\bvot(?:e|es|ing)\b|表决权/i;
const SEATS = /\bboard\b|\bobserver\b|\bconsent\b|\bveto\b|董事|观察员|否决/i;
const STANDSTILL = /\bstandstill\b|\bacquire\b|\bcontrol\b|不得谋求|增持/i;

function sunset(f: ClauseFacts): string {
  if (f.says(PRICES)) return `It ends if ${f.provider}'s price rises above the market's.`;
  if (f.says(FAILS)) return `It ends if ${f.provider} does not deliver.`;
  if (f.says(HOLDS)) return `It ends when ${f.investor} holds too small a share.`;
  return f.months === null ? "It ends on a stated date or event." : `It ends after ${f.months} months.`;
}

function passivity(f: ClauseFacts): string {
  if (f.says(SEATS)) return `${f.investor} gets no seat or say.`;
  if (f.says(VOTES)) return `${f.investor}'s shares carry no vote.`;
  return f.says(STANDSTILL)
    ? `${f.investor} may not reach for control${f.lasting}.`
    : `${f.investor} stays passive${f.lasting}.`;
}

/** A summary for each kind of protection, from its own facts. */
export const PROTECTION_SENTENCES: Record<ProtectionKind, (f: ClauseFacts) => string> = {
  multi_cloud_right: (f) =>
    f.says(CHIPS) && !f.says(CLOUDS)
      ? "The company may also use other makers' chips."
      : "The company may use other providers.",
  data_ownership: (f) =>
    f.says(TRAINS)
      ? `The company keeps its data, and ${f.investor} may not train on it.`
      : "The company keeps its data.",
  exit_assistance: (f) => {
    if (f.says(EGRESS)) return "The company may move its workloads without egress fees.";
    return f.months === null
      ? "The company is helped to leave."
      : `The company gets ${f.months} months of help on leaving.`;
  },
  exclusivity_sunset: sunset,
  open_weights_freedom: () => "The company may publish models or research openly.",
  investor_passivity: passivity,
  information_firewall: (f) => `What ${f.investor} learns stays away from its own competing teams.`,
};
