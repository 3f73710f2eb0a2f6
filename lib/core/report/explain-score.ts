import type { Scorable } from "../scoring/scorable";
import type { Score, StringScore } from "../scoring/score-findings";
import { kindText, SEVERITY_WORDS } from "../taxonomy/kind-text";
import type { ScoreLine } from "./report";

function stringLines<T extends Scorable>(scored: StringScore<T>, labels: ReadonlyMap<T, string>): ScoreLine[] {
  const { kind, severity } = scored.finding;
  return scored.addends.map(({ type, tenths, text, reason, by }) => ({
    type,
    finding: labels.get(scored.finding) ?? null,
    by: by === null ? null : (labels.get(by) ?? null),
    text:
      type === "string"
        ? `${kindText(kind).name}, ${SEVERITY_WORDS[severity ?? 2]}`
        : by === null
          ? text
          : kindText(by.kind).name,
    points: tenths / 10,
    reason,
  }));
}

/** The score as a sum: 100, what each string takes and gets back, heaviest first, and the floor where it is reached. */
export function explainScore<T extends Scorable>(score: Score<T>, labels: ReadonlyMap<T, string>): ScoreLine[] {
  const plain = { finding: null, by: null };
  const start: ScoreLine = {
    ...plain,
    type: "start",
    text: "No strings",
    points: 100,
    reason: "A paper without strings leaves the company as free as it was.",
  };
  const floor: ScoreLine = {
    ...plain,
    type: "floor",
    text: "Nothing is left to take",
    points: score.floor / 10,
    reason: "The score does not go below 0.",
  };
  const lines = score.strings.flatMap((s) => stringLines(s, labels));
  return score.floor > 0 ? [start, ...lines, floor] : [start, ...lines];
}
