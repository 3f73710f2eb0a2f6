/** The 17 kinds of string: clauses that give a strategic investor control beyond ordinary finance. Order of TAXONOMY.md. */
export const STRING_KINDS = [
  "cloud_exclusivity",
  "compute_commitment",
  "hardware_lock_in",
  "data_sharing",
  "model_ip_license",
  "open_weights_restriction",
  "platform_integration",
  "distribution_exclusivity",
  "non_compete",
  "rofr_rofo",
  "mfn_pricing",
  "governance_control",
  "change_of_control",
  "information_rights",
  "talent_restriction",
  "revenue_share",
  "exit_penalty",
] as const;

/** The 7 kinds of protection: clauses that keep the company independent. */
export const PROTECTION_KINDS = [
  "multi_cloud_right",
  "data_ownership",
  "exit_assistance",
  "exclusivity_sunset",
  "open_weights_freedom",
  "investor_passivity",
  "information_firewall",
] as const;

export const CLAUSE_KINDS = [...STRING_KINDS, ...PROTECTION_KINDS] as const;

export type StringKind = (typeof STRING_KINDS)[number];
export type ProtectionKind = (typeof PROTECTION_KINDS)[number];
export type ClauseKind = StringKind | ProtectionKind;

const protections: ReadonlySet<string> = new Set(PROTECTION_KINDS);

/** True for the 7 protections, false for the 17 strings. */
export function isProtection(kind: ClauseKind): kind is ProtectionKind {
  return protections.has(kind);
}
