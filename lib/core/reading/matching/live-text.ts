/*
 * Redlines in plain text: what is struck is not read, what is inserted is. Marks cut by a sentence end are open on one side,
 * so an opening without its end strikes the rest and an end without its opening the beginning.
 */
const STRUCK = /\[deleted:[^\]]*\]|\[-.*?-\]|\{-.*?-\}|~~.*?~~|<del>.*?<\/del>|\[删除[:：][^\]]*\]/gis;
const STRUCK_TAIL = /(?:\[deleted:|\[-|\{-|<del>|\[删除[:：])[^[\]{}]*$/i;
const STRUCK_HEAD = /^[^[\]{}+]*(?:-\]|-\}|<\/del>)/i;
const MARKS = /\[\+|\+\]|\{\+|\+\}|<\/?ins>|\[inserted:/gi;

/** The text as it stands once the marked changes are made. */
export function liveText(text: string): string {
  if (!/[[{~<]|-\]|-\}|\+\]|\+\}/.test(text)) return text;
  return text.replace(STRUCK, " ").replace(STRUCK_TAIL, " ").replace(STRUCK_HEAD, " ").replace(MARKS, "");
}
