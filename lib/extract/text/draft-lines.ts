import { type DraftBlock, itemDraft, pipeRowDraft, rowDraft, textDraft } from "../draft-block";
import { ListNesting } from "../list-nesting";
import { groupLines } from "./group-lines";
import { headingLevel } from "./heading-lines";
import { joinLines, WordBook } from "./join-lines";
import type { LineGroup } from "./line-group";
import type { SourceLine } from "./source-line";

/** A heading is at most this long and no closed sentence; law firms number whole clauses with heading styles. */
const LONGEST_HEADING = 120;

/**
 * Turns lines (or the paragraphs of a marked-up source) into blocks. Lines carry the edge at which they were wrapped.
 * @param source the whole text, to learn how it writes its words
 */
export function draftLines(lines: readonly SourceLine[], source: string): DraftBlock[] {
  const groups = groupLines(lines);
  const book = new WordBook(source);
  const texts = groups.map((group) => textOf(group, book));
  const nesting = new ListNesting();
  return groups.map((group, index) => {
    if (group.kind === "pipes") return pipeRowDraft(texts[index] ?? "", placeOf(group));
    if (group.kind === "row")
      return rowDraft(
        group.cells.map((cell) => joinLines(cell.pieces, book)),
        placeOf(group),
      );
    return draftProse(groups, texts, index, nesting);
  });
}

function placeOf(group: LineGroup): { line: number | null; page: number | null } {
  return { line: group.lines[0]?.number ?? null, page: group.lines[0]?.page ?? null };
}

function textOf(group: LineGroup, book: WordBook): string {
  // The quote mark of a mail reply stays where a paragraph begins and goes where its lines are joined.
  const quote = /^>[>\s]*/u.exec(group.lines[0]?.text ?? "")?.[0].trim();
  const pieces = group.lines.map(({ text }, index) => (quote && index > 0 ? text.replace(/^>[>\s]*/u, "") : text));
  return joinLines(pieces, book);
}

function draftProse(
  groups: readonly LineGroup[],
  texts: readonly string[],
  index: number,
  nesting: ListNesting,
): DraftBlock {
  const [group, text] = [groups[index], texts[index] ?? ""];
  const first = group?.lines[0];
  if (!group || !first) return textDraft("paragraph", text);
  const { marker, given } = first;
  const markerLength = marker ? marker.text.replace(/\s+/gu, " ").length : 0;
  const place = { ...placeOf(group), markerLength };
  if (given?.footnote) return textDraft("footnote", text, place);
  const level = levelOf(groups, texts, index);
  if (level !== null) {
    nesting.reset();
    return textDraft("heading", text, { ...place, level });
  }
  if (!marker) return textDraft("paragraph", text, place);
  return itemDraft(text, markerLength, given?.level ?? nesting.levelOf(marker.style, marker.text), place);
}

/** Heading depth of a group of prose, as the source gives it or as its looks tell; null for none. */
function levelOf(groups: readonly LineGroup[], texts: readonly string[], index: number): number | null {
  const [group, text] = [groups[index], texts[index] ?? ""];
  const first = group?.lines[0];
  if (!group || !first || group.lines.length > 2) return null;
  const { marker, given } = first;
  if (given?.heading && text.length <= LONGEST_HEADING && !/[.;,。；，]$/u.test(text)) return given.heading;
  return headingLevel(text, {
    body: text.slice(marker?.text.length ?? 0).trim(),
    markerStyle: marker?.style ?? null,
    nextMarkerStyle: groups[index + 1]?.lines[0]?.marker?.style ?? null,
    first: index === 0,
    afterBlank: first.alone ?? group.afterBlank,
    beforeBlank: group.beforeBlank,
    previous: texts[index - 1] ?? null,
    next: texts[index + 1] ?? null,
  });
}
