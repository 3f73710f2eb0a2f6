/** Terms of the record that the taxonomy has no kind for; each stands in the public data set. */
export const OTHER_TERMS: readonly string[] = (
  "distribution talent_transfer contingent_funding hardware domestic_compute customer_commitment joint_rnd regional_commitment " +
  "in_kind_compute reverse_lease in_kind_credits exit_right in_kind_assets customer_exclusivity equal_tickets in_kind_or_grant_funding " +
  "supplier_exclusion customer_model_exclusivity data_sharing_limited customer_neutrality_loss founder_control investor_independence " +
  "earn_out chip_lease product_restriction artist_opt_in distribution_limits regulatory_unwind model_independence owned_compute " +
  "acquisition_option lock_up"
).split(" ");

/** Kinds of the taxonomy by the names people use for them, folded, beside the taxonomy's own. */
export const TERM_NAMES: Readonly<Record<string, string>> = {
  rofr: "rofr_rofo",
  rofo: "rofr_rofo",
  "right of first refusal": "rofr_rofo",
  "right of first offer": "rofr_rofo",
  "first refusal": "rofr_rofo",
  优先购买权: "rofr_rofo",
  exclusivity: "cloud_exclusivity",
  "exclusive cloud": "cloud_exclusivity",
  云独家: "cloud_exclusivity",
  "compute spend": "compute_commitment",
  "cloud commitment": "compute_commitment",
  "cloud credits": "in_kind_credits",
  算力承诺: "compute_commitment",
  "data rights": "data_sharing",
  "data access": "data_sharing",
  数据共享: "data_sharing",
  "ip license": "model_ip_license",
  "ip licence": "model_ip_license",
  ip_license: "model_ip_license",
  "model license": "model_ip_license",
  "model licence": "model_ip_license",
  mfn: "mfn_pricing",
  "most favoured nation": "mfn_pricing",
  "most favored nation": "mfn_pricing",
  noncompete: "non_compete",
  竞业: "non_compete",
  "board seat": "governance_control",
  "board control": "governance_control",
  "revenue share": "revenue_share",
  "profit share": "revenue_share",
  收入分成: "revenue_share",
  "change of control": "change_of_control",
  "hardware lock-in": "hardware_lock_in",
  "api exclusivity": "distribution_exclusivity",
  "multi-cloud": "multi_cloud_right",
  多云权利: "multi_cloud_right",
  sunset: "exclusivity_sunset",
  clawback: "exit_penalty",
  "information rights": "information_rights",
  "open weights": "open_weights_freedom",
};

/** Kinds of investor of the record, with other ways to write them, folded. */
export const INVESTOR_KIND_WORDS: Readonly<Record<string, string>> = {
  cloud: "cloud|cloud provider|hyperscaler|云厂商|云",
  chip: "chip|chipmaker|chip maker|semiconductor|semiconductors|芯片",
  vc: "vc|venture|venture capital|vcs|风投|风险投资|创投",
  strategic: "strategic|strategic investor|战略|战略投资者|产业资本",
  corporate: "corporate|cvc|corporate vc|corporate venture|industrial|企业",
  sovereign: "sovereign|swf|sovereign wealth|sovereign wealth fund|sovereign fund|主权基金",
  state: "state|government|public sector|国资|政府",
  customer: "customer|客户",
  media: "media|publisher|媒体",
  telecom: "telecom|telco|telecoms|运营商",
  public: "public|public market|public markets|ipo|public investors",
  bank: "bank|investment bank|银行",
  self: "self|founder|founders",
  private_equity: "private_equity|private equity|pe|growth equity",
  pension: "pension|pension fund",
  angel: "angel|angels|天使",
  family_office: "family_office|family office",
  hedge_fund: "hedge_fund|hedge fund|crossover",
  accelerator: "accelerator|incubator",
};
