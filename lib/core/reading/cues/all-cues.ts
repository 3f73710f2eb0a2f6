import { changeOfControl } from "./change-of-control";
import { cloudExclusivity } from "./cloud-exclusivity";
import { computeCommitment } from "./compute-commitment";
import type { KindCues } from "./cue";
import { dataOwnership } from "./data-ownership";
import { dataSharing } from "./data-sharing";
import { distributionExclusivity } from "./distribution-exclusivity";
import { exclusivitySunset } from "./exclusivity-sunset";
import { exitAssistance } from "./exit-assistance";
import { exitPenalty } from "./exit-penalty";
import { governanceControl } from "./governance-control";
import { hardwareLockIn } from "./hardware-lock-in";
import { informationFirewall } from "./information-firewall";
import { informationRights } from "./information-rights";
import { investorPassivity } from "./investor-passivity";
import { mfnPricing } from "./mfn-pricing";
import { modelIpLicense } from "./model-ip-license";
import { multiCloudRight } from "./multi-cloud-right";
import { nonCompete } from "./non-compete";
import { openWeightsFreedom } from "./open-weights-freedom";
import { openWeightsRestriction } from "./open-weights-restriction";
import { platformIntegration } from "./platform-integration";
import { revenueShare } from "./revenue-share";
import { rofrRofo } from "./rofr-rofo";
import { talentRestriction } from "./talent-restriction";

/** Every kind with its cues, in the order of the taxonomy; a kind missing here is a failing test. */
export const ALL_CUES: readonly KindCues[] = [
  cloudExclusivity,
  computeCommitment,
  hardwareLockIn,
  dataSharing,
  modelIpLicense,
  openWeightsRestriction,
  platformIntegration,
  distributionExclusivity,
  nonCompete,
  rofrRofo,
  mfnPricing,
  governanceControl,
  changeOfControl,
  informationRights,
  talentRestriction,
  revenueShare,
  exitPenalty,
  multiCloudRight,
  dataOwnership,
  exitAssistance,
  exclusivitySunset,
  openWeightsFreedom,
  investorPassivity,
  informationFirewall,
];
