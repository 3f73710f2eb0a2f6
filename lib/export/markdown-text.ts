/**
 * Text of others as running text of a Markdown file: on one line, and with every character escaped that would begin a
 * list, link, picture, emphasis, code, table, heading, quotation or HTML. Addresses stay text: a paper must not lead away.
 */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\\`*_[\]<>|#&~!$@]/gu, "\\$&")
    .replaceAll("://", "\\://")
    .replace(/\bwww\./giu, "www\\.")
    .replace(/^(\s*)([-+=:])/u, "$1\\$2")
    .replace(/^(\s*\d{1,9})([.)])/u, "$1\\$2");
}
