import type { ProtectionKind, StringKind } from "./clause-kind";

/** Version of the 24 kinds, their texts and the pairs below. A report made under another version is stale. */
export const TAXONOMY_VERSION = "1";

/** Which strings each protection answers, by TAXONOMY.md. A protection softens these and no others. */
export const PROTECTION_ANSWERS = {
  multi_cloud_right: ["cloud_exclusivity", "hardware_lock_in", "distribution_exclusivity"],
  data_ownership: ["data_sharing"],
  exit_assistance: ["cloud_exclusivity", "compute_commitment", "exit_penalty"],
  exclusivity_sunset: ["cloud_exclusivity", "distribution_exclusivity", "rofr_rofo", "non_compete"],
  open_weights_freedom: ["open_weights_restriction", "model_ip_license"],
  investor_passivity: ["governance_control", "rofr_rofo", "change_of_control"],
  information_firewall: ["information_rights", "data_sharing", "governance_control"],
} as const satisfies Record<ProtectionKind, readonly StringKind[]>;

/**
 * Strings that a sunset ends only where it stands beside them: it 'may end commitments that are not exclusivities'
 * (ANNOTATION.md, ruling 10), as in 'both undertakings fall away'.
 */
export const SUNSET_ALSO_ENDS = [
  "compute_commitment",
  "hardware_lock_in",
  "platform_integration",
  "mfn_pricing",
] as const satisfies readonly StringKind[];
