import type { Finding, Parties } from "../reading/finding";
import { isProtection } from "../taxonomy/clause-kind";
import { clauseFacts } from "./clause-facts";
import { PROTECTION_SENTENCES } from "./protection-sentences";
import { STRING_SENTENCES } from "./string-sentences";

/**
 * One sentence that says what a clause does, with its own facts: 'The company must spend $45.0M with Stratus Peak Cloud
 * over 36 months.' English whatever the document's language; names stay as the document has them.
 */
export function summariseFinding(finding: Finding, parties: Parties): string {
  const facts = clauseFacts(finding, parties);
  const kind = finding.kind;
  const sentence = isProtection(kind) ? PROTECTION_SENTENCES[kind](facts) : STRING_SENTENCES[kind](facts);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
