import type {
  Block,
  CanonicalDocument,
  DocumentFormat,
  Language,
  PageMark,
} from "@/lib/core/document/canonical-document";
import { AppError } from "@/lib/core/shared/app-error";
import { detectLanguage } from "./detect-language";
import type { DraftBlock } from "./draft-block";

/** A title longer than this is the first sentence of a paragraph; it is cut with an ellipsis. */
const LONGEST_TITLE = 120;
/** From this share of the text on, a second language carries clauses of its own. */
const MINOR_LANGUAGE = 0.12;

/**
 * Puts blocks one after another, joined by '\n', into the canonical document.
 * @throws AppError document-empty where no block has a letter or digit.
 */
export function assembleDocument(
  drafts: readonly DraftBlock[],
  format: DocumentFormat,
  warnings: readonly string[] = [],
): CanonicalDocument {
  const kept = drafts.filter((draft) => draft.text !== "");
  if (!kept.some((draft) => /[\p{L}\p{N}]/u.test(draft.text))) {
    throw new AppError(
      "document-empty",
      "There is no text in this document. Choose a file that holds the terms as text.",
    );
  }
  const blocks: Block[] = [];
  const pages: PageMark[] = [];
  let offset = 0;
  for (const draft of kept) {
    if (draft.page !== null && draft.page !== pages.at(-1)?.page) pages.push({ page: draft.page, start: offset });
    blocks.push(place(draft, offset));
    offset += draft.text.length + 1;
  }
  const text = kept.map((draft) => draft.text).join("\n");
  return {
    text,
    blocks,
    pages,
    language: languageOf(blocks, text),
    format,
    title: titleOf(kept),
    warnings: [...warnings],
  };
}

function place(draft: DraftBlock, offset: number): Block {
  const { type, text, cells, markerLength, level, page, line } = draft;
  return {
    type,
    start: offset,
    end: offset + text.length,
    language: detectLanguage(text),
    page,
    line,
    level,
    cells: cells.map((cell) => ({ start: offset + cell.start, end: offset + cell.end })),
    marker: markerLength > 0 ? { start: offset, end: offset + markerLength } : null,
  };
}

/** The document is mixed where blocks of both languages make up a real part of it. */
function languageOf(blocks: readonly Block[], text: string): Language {
  const weight = { en: 0, zh: 0, mixed: 0 };
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    // A Chinese character weighs as much as about three Latin letters, as in detectLanguage.
    const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
    weight[block.language] += block.language === "zh" ? han * 3 : words.length;
  }
  const all = weight.en + weight.zh + weight.mixed;
  const [en, zh] = [weight.en + weight.mixed / 2, weight.zh + weight.mixed / 2];
  if (Math.min(en, zh) >= all * MINOR_LANGUAGE) return "mixed";
  return zh > en ? "zh" : "en";
}

/** The first heading near the top, else a mail's subject, else the first paragraph, else whatever comes first. */
function titleOf(drafts: readonly DraftBlock[]): string | null {
  const early = drafts.slice(0, 12).filter((draft) => /\p{L}/u.test(draft.text));
  const heading = early.find((draft) => draft.type === "heading");
  const subject = early.map((draft) => /^Subject:\s*(.+)/iu.exec(draft.text)?.[1]).find(Boolean);
  const first = early.find((draft) => draft.type !== "table_row") ?? early[0];
  const title = (heading?.text ?? subject ?? first?.text)?.replaceAll("\t", " ");
  if (!title) return null;
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
}
