import type { Language } from "../../document/canonical-document";
import { monthsText, shareText } from "../../shared/fact-text";
import type { StringKind } from "../../taxonomy/clause-kind";
import type { ClauseWords } from "../facts/clause-words";
import type { Attributes, ConsentStandard, Notice, Severity } from "../finding";
import { CHANGE_OF_CONTROL } from "./rules/change-of-control";
import { CLOUD_EXCLUSIVITY } from "./rules/cloud-exclusivity";
import { COMPUTE_COMMITMENT } from "./rules/compute-commitment";
import { DATA_SHARING } from "./rules/data-sharing";
import { DISTRIBUTION_EXCLUSIVITY } from "./rules/distribution-exclusivity";
import { EXIT_PENALTY } from "./rules/exit-penalty";
import { GOVERNANCE_CONTROL } from "./rules/governance-control";
import { HARDWARE_LOCK_IN } from "./rules/hardware-lock-in";
import { INFORMATION_RIGHTS } from "./rules/information-rights";
import { MFN_PRICING } from "./rules/mfn-pricing";
import { MODEL_IP_LICENSE } from "./rules/model-ip-license";
import { NON_COMPETE } from "./rules/non-compete";
import { OPEN_WEIGHTS_RESTRICTION } from "./rules/open-weights-restriction";
import { PLATFORM_INTEGRATION } from "./rules/platform-integration";
import { REVENUE_SHARE } from "./rules/revenue-share";
import { ROFR_ROFO } from "./rules/rofr-rofo";
import { TALENT_RESTRICTION } from "./rules/talent-restriction";
import { applies, type SeverityTable } from "./severity-rule";

const TABLES: Readonly<Record<StringKind, SeverityTable>> = {
  cloud_exclusivity: CLOUD_EXCLUSIVITY,
  compute_commitment: COMPUTE_COMMITMENT,
  hardware_lock_in: HARDWARE_LOCK_IN,
  data_sharing: DATA_SHARING,
  model_ip_license: MODEL_IP_LICENSE,
  open_weights_restriction: OPEN_WEIGHTS_RESTRICTION,
  platform_integration: PLATFORM_INTEGRATION,
  distribution_exclusivity: DISTRIBUTION_EXCLUSIVITY,
  non_compete: NON_COMPETE,
  rofr_rofo: ROFR_ROFO,
  mfn_pricing: MFN_PRICING,
  governance_control: GOVERNANCE_CONTROL,
  change_of_control: CHANGE_OF_CONTROL,
  information_rights: INFORMATION_RIGHTS,
  talent_restriction: TALENT_RESTRICTION,
  revenue_share: REVENUE_SHARE,
  exit_penalty: EXIT_PENALTY,
};

export interface SeverityInput {
  kind: StringKind;
  clause: ClauseWords;
  attributes: Attributes;
  language: Language;
  heading: string | null;
  consent?: ConsentStandard | undefined;
  notice?: Notice | undefined;
}

export interface SeverityGrade {
  severity: Severity;
  /** In words for the founder, most important first. */
  reasons: string[];
}

/** The facts that make a clause harder or softer, in words. */
function factReasons({ duration_months, percent, survival }: Attributes): string[] {
  const reasons: string[] = [];
  if (duration_months !== undefined) reasons.push(monthsText(duration_months));
  if (percent !== undefined) reasons.push(shareText(percent));
  if (survival) reasons.push("outlives the agreement");
  return reasons;
}

const CONSENT_REASONS: Readonly<Record<ConsentStandard, string>> = {
  free: "consent may be refused at will",
  reasoned: "consent not to be refused without reason",
  deemed: "silence counts as consent",
};

/** How the clause is opened and ended: by whose consent, on what notice. */
function modifierReasons({ consent, notice }: Pick<SeverityInput, "consent" | "notice">): string[] {
  const reasons = consent === undefined ? [] : [CONSENT_REASONS[consent]];
  if (notice === undefined) return reasons;
  const unit = `${notice.business ? "business " : ""}day${notice.days === 1 ? "" : "s"}`;
  return [...reasons, `${notice.days} ${unit}' notice`.replace("day' ", "day's ")];
}

/**
 * How hard a string is, 1 soft to 3 hard, by ANNOTATION.md: the first rule of its kind's table that the clause meets.
 * The reasons name that rule first, then the facts ('sole provider', '36 months'), then consent and notice.
 */
export function gradeSeverity({ kind, clause, attributes, consent, notice }: SeverityInput): SeverityGrade {
  const rule = TABLES[kind].find((candidate) => applies(candidate, clause.simplified, attributes));
  const reasons = [
    ...(rule?.reason ? [rule.reason] : []),
    ...factReasons(attributes),
    ...modifierReasons({ consent, notice }),
  ];
  return { severity: rule?.severity ?? 2, reasons: [...new Set(reasons)] };
}
