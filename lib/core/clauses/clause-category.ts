/**
 * The 25 kinds of clause that are read in commercial contracts: those of the Contract Understanding Atticus Dataset (CUAD v1,
 * The Atticus Project, CC BY 4.0) that say who controls what. Spelled as there; the order is part of the weights.
 */
export const CLAUSE_CATEGORIES = [
  "Exclusivity",
  "Minimum Commitment",
  "Non-Compete",
  "No-Solicit Of Customers",
  "Competitive Restriction Exception",
  "No-Solicit Of Employees",
  "Rofr/Rofo/Rofn",
  "Most Favored Nation",
  "Change Of Control",
  "Anti-Assignment",
  "Revenue/Profit Sharing",
  "Price Restrictions",
  "Volume Restriction",
  "Ip Ownership Assignment",
  "Joint Ip Ownership",
  "License Grant",
  "Non-Transferable License",
  "Affiliate License-Licensor",
  "Affiliate License-Licensee",
  "Unlimited/All-You-Can-Eat-License",
  "Irrevocable Or Perpetual License",
  "Source Code Escrow",
  "Post-Termination Services",
  "Audit Rights",
  "Termination For Convenience",
] as const;

export type ClauseCategory = (typeof CLAUSE_CATEGORIES)[number];
