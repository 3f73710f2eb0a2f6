import type { Lab, Model } from "../core/labs/lab";
import { compareValuations, type LabValuation, type ValuationYear } from "../core/labs/valuation";
import { readAsOf } from "../data/data-sets";
import { readLabs, readModels } from "../data/labs";
import { readLabValuations, readValuedDeals } from "../data/valuations";

export interface LabsReport {
  labs: Lab[];
  models: Model[];
  /** The labs' valuations on record, oldest first. */
  labValuations: LabValuation[];
  /** Valuations of all verified public deals, by year and by whether a cloud provider invests. */
  valuationYears: ValuationYear[];
  /** ISO date to which the public record, the source of the labels, reaches. */
  asOf: string;
}

/** The article's labs with their dated labels and valuations, and its models with their prices. */
export async function findLabs(): Promise<LabsReport> {
  const labs = await readLabs();
  const [models, asOf, labValuations, valued] = await Promise.all([
    readModels(),
    readAsOf("public"),
    readLabValuations(labs.map(({ name }) => name)),
    readValuedDeals(),
  ]);
  return { labs, models, asOf, labValuations, valuationYears: compareValuations(valued) };
}
