const INVESTOR_KINDS: Record<string, string> = {
  vc: "Venture capital",
  cloud: "Cloud provider",
  chip: "Chip maker",
  private_equity: "Private equity",
  state: "State",
  self: "Own money",
};

/** An investor kind of the record in words. */
export function investorKindName(kind: string): string {
  return INVESTOR_KINDS[kind] ?? sentence(kind);
}

/** A token of the record in words: 'compute_commitment' -> 'compute commitment'. Only names the record itself uses. */
export function tokenWords(token: string): string {
  return SHORT_KINDS[token] ?? token.replaceAll("_", " ");
}

/** Kinds whose token does not read well as words. */
const SHORT_KINDS: Record<string, string> = {
  multi_cloud_right: "multi-cloud right",
  non_compete: "non-compete",
  model_ip_license: "model licence",
  rofr_rofo: "first refusal",
  mfn_pricing: "most-favoured pricing",
  hardware_lock_in: "hardware lock-in",
  governance_control: "governance",
  open_weights_freedom: "open-weights freedom",
  open_weights_restriction: "open-weights restriction",
  in_kind_credits: "paid in credits",
  in_kind_compute: "paid in compute",
  joint_rnd: "joint research",
};

/** 'sovereign' -> 'Sovereign', 'private_equity' -> 'Private equity'. */
export function sentence(token: string): string {
  const words = token.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
