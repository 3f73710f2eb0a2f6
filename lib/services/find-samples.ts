import { getSample, type Sample } from "./get-sample";
import { SHIPPED_SAMPLES } from "./shipped-samples";

/** The shipped samples with their reports, in the order they are shown. */
export function findSamples(): Promise<Sample[]> {
  return Promise.all(SHIPPED_SAMPLES.map(({ slug }) => getSample(slug)));
}
