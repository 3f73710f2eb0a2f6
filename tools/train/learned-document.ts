import { classesOf, type Task } from "@/lib/core/reading/model/candidate-features";
import type { SegmentWords } from "@/lib/core/reading/model/hash-features";
import type { ReadSegment } from "@/lib/core/reading/model/segment-words";

/** A labelled document in the form in which the product reads it. */
export interface LearnedDocument {
  segments: ReadSegment[];
  /** Per segment one byte per class of the task. */
  classes: Uint8Array[];
}

/** A labelled sentence without surroundings. */
export interface LearnedSentence {
  words: SegmentWords;
  classes: Uint8Array;
}

/** A label belongs to a segment that it covers to a half, or that holds half of it. Lengths in characters. */
export function isMet(shared: number, segment: number, label: number): boolean {
  return shared > 0 && (2 * shared >= segment || 2 * shared >= label);
}

/** One byte per class: the kinds given, then the groups they belong to, as the first stage counts them. */
export function classBytes(kinds: readonly number[], task: Task): Uint8Array {
  const classes = new Uint8Array(classesOf(task));
  for (const kind of kinds) {
    classes[kind] = 1;
    classes[kind < task.firstGroup ? task.kinds : task.kinds + 1] = 1;
    classes[task.kinds + 2] = 1;
  }
  return classes;
}
