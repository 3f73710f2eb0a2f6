import type { ClauseKind, ProtectionKind, StringKind } from "./clause-kind";
import type { KindText, ProtectionText, StringText } from "./kind-text-shape";
import { changeOfControl } from "./kinds/change-of-control";
import { cloudExclusivity } from "./kinds/cloud-exclusivity";
import { computeCommitment } from "./kinds/compute-commitment";
import { dataOwnership } from "./kinds/data-ownership";
import { dataSharing } from "./kinds/data-sharing";
import { distributionExclusivity } from "./kinds/distribution-exclusivity";
import { exclusivitySunset } from "./kinds/exclusivity-sunset";
import { exitAssistance } from "./kinds/exit-assistance";
import { exitPenalty } from "./kinds/exit-penalty";
import { governanceControl } from "./kinds/governance-control";
import { hardwareLockIn } from "./kinds/hardware-lock-in";
import { informationFirewall } from "./kinds/information-firewall";
import { informationRights } from "./kinds/information-rights";
import { investorPassivity } from "./kinds/investor-passivity";
import { mfnPricing } from "./kinds/mfn-pricing";
import { modelIpLicense } from "./kinds/model-ip-license";
import { multiCloudRight } from "./kinds/multi-cloud-right";
import { nonCompete } from "./kinds/non-compete";
import { openWeightsFreedom } from "./kinds/open-weights-freedom";
import { openWeightsRestriction } from "./kinds/open-weights-restriction";
import { platformIntegration } from "./kinds/platform-integration";
import { revenueShare } from "./kinds/revenue-share";
import { rofrRofo } from "./kinds/rofr-rofo";
import { talentRestriction } from "./kinds/talent-restriction";

const STRING_TEXTS: Record<StringKind, StringText> = {
  cloud_exclusivity: cloudExclusivity,
  compute_commitment: computeCommitment,
  hardware_lock_in: hardwareLockIn,
  data_sharing: dataSharing,
  model_ip_license: modelIpLicense,
  open_weights_restriction: openWeightsRestriction,
  platform_integration: platformIntegration,
  distribution_exclusivity: distributionExclusivity,
  non_compete: nonCompete,
  rofr_rofo: rofrRofo,
  mfn_pricing: mfnPricing,
  governance_control: governanceControl,
  change_of_control: changeOfControl,
  information_rights: informationRights,
  talent_restriction: talentRestriction,
  revenue_share: revenueShare,
  exit_penalty: exitPenalty,
};

const PROTECTION_TEXTS: Record<ProtectionKind, ProtectionText> = {
  multi_cloud_right: multiCloudRight,
  data_ownership: dataOwnership,
  exit_assistance: exitAssistance,
  exclusivity_sunset: exclusivitySunset,
  open_weights_freedom: openWeightsFreedom,
  investor_passivity: investorPassivity,
  information_firewall: informationFirewall,
};

const TEXTS: Record<ClauseKind, KindText> = { ...STRING_TEXTS, ...PROTECTION_TEXTS };

/** The texts of any of the 24 kinds. */
export function kindText(kind: ClauseKind): KindText {
  return TEXTS[kind];
}

/** What soft, firm and hard mean for a string. */
export function stringLevels(kind: StringKind): StringText["levels"] {
  return STRING_TEXTS[kind].levels;
}

/** Severity in a word, for people. */
export const SEVERITY_WORDS = { 1: "soft", 2: "firm", 3: "hard" } as const;
