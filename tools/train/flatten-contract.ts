/** CUAD's text with its white space folded, and the way between both. */
export interface FlatContract {
  text: string;
  /** Per offset in the source its offset in `text`. */
  at: Int32Array;
  /** Per offset in `text`, and for its end, the first offset in the source. */
  sourceAt: Int32Array;
}

/**
 * Folds white space as the product's readers do: one space between words, one line end between paragraphs. In CUAD's texts
 * paragraphs are parted by empty lines, and lines are not wrapped.
 */
export function flattenContract(source: string): FlatContract {
  const at = new Int32Array(source.length + 1);
  let text = "";
  let end = 0;
  for (const match of source.matchAll(/\s+/g)) {
    for (let i = end; i < match.index; i++) at[i] = text.length + i - end;
    text += source.slice(end, match.index);
    end = match.index + match[0].length;
    at.fill(text.length, match.index, end);
    text += /[\n\f]/.test(match[0]) ? "\n" : " ";
  }
  for (let i = end; i <= source.length; i++) at[i] = text.length + i - end;
  text += source.slice(end);
  const sourceAt = new Int32Array(text.length + 1);
  for (let i = source.length; i >= 0; i--) sourceAt[at[i] as number] = i;
  return { text, at, sourceAt };
}
