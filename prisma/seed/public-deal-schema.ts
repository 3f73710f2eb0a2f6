import { z } from "zod";
import { money } from "../../lib/core/shared/money";
import { list, optionalNumber, optionalText, partialDate, text } from "./read-table";

/** Words in the column of leads that name nobody. */
const NO_INVESTOR = /^\(|^others$/;

/** Millions of dollars in the file, US cents in the store. */
const optionalMillions = optionalNumber.transform((millions) =>
  millions === null ? null : money(millions * 1_000_000, "USD").minor,
);

/** One row of public-deals.csv. */
export const publicDealSchema = z.object({
  id: text.min(1),
  announced_on: partialDate,
  startup: text.min(1),
  startup_country: optionalText,
  lead_investors: list.transform((names) => names.filter((name) => !NO_INVESTOR.test(name))),
  investor_kinds: list.transform((kinds) => kinds.filter((kind) => kind !== "unknown")),
  round: optionalText,
  amount_usd_m: optionalMillions,
  valuation_usd_m: optionalMillions,
  cloud_terms: z
    .enum(["exclusive", "primary", "preferred", "multi", "none", "unknown"])
    .transform((term) => (term === "unknown" ? null : term)),
  cloud_provider: optionalText,
  credits_component: z.enum(["yes", "no", "unknown"]),
  data_sharing: z.enum(["yes", "no", "unknown"]),
  other_strings: list,
  source_url: optionalText,
  source_quote: optionalText,
  confidence: z.enum(["verified", "recalled"]),
});
export type PublicDeal = z.infer<typeof publicDealSchema>;
