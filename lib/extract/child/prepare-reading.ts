import { readDocument } from "@/lib/core/reading/read-document";
import { extractText } from "../plain-text";

/** Any words that ask for all of it: a party, a duty, a cue's word. */
const CLAUSE = "The Company shall use the Investor's cloud exclusively.";

/** Unpacks the weights, lays out their rows and the cues' gates: half of what the first reading of a process takes. */
export function prepareReading(): void {
  readDocument(extractText(CLAUSE));
}
