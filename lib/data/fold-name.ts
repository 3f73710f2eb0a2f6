/**
 * A name as it is compared and sorted: compatibility forms and accents folded, lower case, single spaces, no
 * punctuation at either end. 'Mistral AI', 'mistral  ai' and 'MISTRAL AI' are one company.
 */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^[\s.,;:"']+|[\s.,;:"']+$/g, "");
}
