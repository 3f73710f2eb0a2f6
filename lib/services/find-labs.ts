import type { Lab, Model } from "../core/labs/lab";
import { readAsOf } from "../data/data-sets";
import { readLabs, readModels } from "../data/labs";

export interface LabsReport {
  labs: Lab[];
  models: Model[];
  /** ISO date to which the public record, the source of the labels, reaches. */
  asOf: string;
}

/** The article's labs with their dated labels, and its models with their prices. */
export async function findLabs(): Promise<LabsReport> {
  const [labs, models, asOf] = await Promise.all([readLabs(), readModels(), readAsOf("public")]);
  return { labs, models, asOf };
}
