/** What XML 1.0 cannot hold: most control characters, halves of surrogate pairs, and two that are no characters. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text as XML content or attribute value; what XML cannot hold becomes the replacement character. */
export function xmlText(text: string): string {
  return text
    .replace(NOT_XML, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/**
 * Where each character of an element's decoded text begins in its XML, and where the last ends; references and line
 * ends take more room in the XML than in the text.
 * @returns one offset more than the text has code units; null for text that is not plain (CDATA, comments).
 */
export function xmlOffsets(xml: string): number[] | null {
  if (xml.includes("<")) return null;
  const offsets: number[] = [];
  for (const { 0: part, index } of xml.matchAll(/&[^;&]{1,12};|\r\n|[\s\S]/gu)) {
    offsets.push(index);
    // A character beyond the first plane is two code units of text; inside a pair nothing is ever split.
    const wide = part.startsWith("&#") ? codeOf(part) > 0xffff : part.length === 2 && part !== "\r\n";
    if (wide) offsets.push(index);
  }
  offsets.push(xml.length);
  return offsets;
}

/** The code of a character reference: '&#x4e2d;', '&#20013;'. */
function codeOf(reference: string): number {
  const digits = reference.slice(2, -1);
  return digits.startsWith("x") ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
}
