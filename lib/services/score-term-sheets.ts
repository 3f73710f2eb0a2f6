import type { Asker } from "../auth/asker";
import type { ReadOptions, TermSheetFile } from "./read-term-sheet";
import { scoreTermSheet } from "./score-term-sheet";

/** What became of one document: the report kept, or why there is none. */
export type ScoredTermSheet = { id: string } | { error: unknown };

/**
 * Reads, scores and keeps several term sheets, one after another; one that cannot be read holds up none.
 * @param files in order, each opened when its turn comes.
 * @returns a result for each, in the same order.
 * @throws the signal's reason where it is aborted; what was read before stays.
 */
export async function scoreTermSheets(
  asker: Asker,
  files: readonly (() => Promise<TermSheetFile>)[],
  options: ReadOptions = {},
): Promise<ScoredTermSheet[]> {
  const results: ScoredTermSheet[] = [];
  for (const open of files) {
    options.signal?.throwIfAborted();
    try {
      const { id } = await scoreTermSheet(asker, await open(), options);
      results.push({ id });
    } catch (error) {
      results.push({ error });
    }
  }
  return results;
}
