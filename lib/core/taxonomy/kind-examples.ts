import type { ClauseKind } from "./clause-kind";
import { changeOfControlExamples } from "./examples/change-of-control";
import { cloudExclusivityExamples } from "./examples/cloud-exclusivity";
import { computeCommitmentExamples } from "./examples/compute-commitment";
import { dataOwnershipExamples } from "./examples/data-ownership";
import { dataSharingExamples } from "./examples/data-sharing";
import { distributionExclusivityExamples } from "./examples/distribution-exclusivity";
import { exclusivitySunsetExamples } from "./examples/exclusivity-sunset";
import { exitAssistanceExamples } from "./examples/exit-assistance";
import { exitPenaltyExamples } from "./examples/exit-penalty";
import { governanceControlExamples } from "./examples/governance-control";
import { hardwareLockInExamples } from "./examples/hardware-lock-in";
import { informationFirewallExamples } from "./examples/information-firewall";
import { informationRightsExamples } from "./examples/information-rights";
import { investorPassivityExamples } from "./examples/investor-passivity";
import { mfnPricingExamples } from "./examples/mfn-pricing";
import { modelIpLicenseExamples } from "./examples/model-ip-license";
import { multiCloudRightExamples } from "./examples/multi-cloud-right";
import { nonCompeteExamples } from "./examples/non-compete";
import { openWeightsFreedomExamples } from "./examples/open-weights-freedom";
import { openWeightsRestrictionExamples } from "./examples/open-weights-restriction";
import { platformIntegrationExamples } from "./examples/platform-integration";
import { revenueShareExamples } from "./examples/revenue-share";
import { rofrRofoExamples } from "./examples/rofr-rofo";
import { talentRestrictionExamples } from "./examples/talent-restriction";
import type { KindExamples } from "./kind-examples-shape";

const EXAMPLES: Record<ClauseKind, KindExamples> = {
  cloud_exclusivity: cloudExclusivityExamples,
  compute_commitment: computeCommitmentExamples,
  hardware_lock_in: hardwareLockInExamples,
  data_sharing: dataSharingExamples,
  model_ip_license: modelIpLicenseExamples,
  open_weights_restriction: openWeightsRestrictionExamples,
  platform_integration: platformIntegrationExamples,
  distribution_exclusivity: distributionExclusivityExamples,
  non_compete: nonCompeteExamples,
  rofr_rofo: rofrRofoExamples,
  mfn_pricing: mfnPricingExamples,
  governance_control: governanceControlExamples,
  change_of_control: changeOfControlExamples,
  information_rights: informationRightsExamples,
  talent_restriction: talentRestrictionExamples,
  revenue_share: revenueShareExamples,
  exit_penalty: exitPenaltyExamples,
  multi_cloud_right: multiCloudRightExamples,
  data_ownership: dataOwnershipExamples,
  exit_assistance: exitAssistanceExamples,
  exclusivity_sunset: exclusivitySunsetExamples,
  open_weights_freedom: openWeightsFreedomExamples,
  investor_passivity: investorPassivityExamples,
  information_firewall: informationFirewallExamples,
};

/** How any of the 24 kinds reads in a paper, and what looks like it and is not. */
export function kindExamples(kind: ClauseKind): KindExamples {
  return EXAMPLES[kind];
}

/** An example in pieces: the words that make it one of its kind, and the words around them. */
export function examplePieces(words: string): { text: string; marked: boolean }[] {
  // The marks come in pairs, so every second piece is a marked one.
  const pieces = words.split("[[").flatMap((part) => part.split("]]"));
  return pieces.map((text, i) => ({ text, marked: i % 2 === 1 })).filter(({ text }) => text !== "");
}
