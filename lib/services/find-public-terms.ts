import type { PublicTerms } from "../core/market/public-terms";
import { readPublicTerms } from "../data/public-terms";

/** What the public record says, and leaves open, about each deal's cloud. */
export function findPublicTerms(): Promise<PublicTerms> {
  return readPublicTerms();
}
