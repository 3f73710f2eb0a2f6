import { formatMegabytes } from "@/lib/format/number";
import type { ItemState, QueueItem } from "./queue";
import { STAGE_WORDS, STAGES } from "./read-progress";

/** Sending, the four stages, opening: the steps of the bar. */
const STEPS = STAGES.length + 2;

/** One document on its way: its stage, the bytes that have left, and the seconds each stage took. */
export function ReadingProgress({ item, onCancel }: { item: QueueItem; onCancel: () => void }) {
  const { state } = item;
  const word = stateWord(state);
  return (
    <>
      <p className="dropline">
        <b>{item.name}</b>
      </p>
      <p className="sm">
        <b>{word}</b> <span className="soft num">{sentText(state)}</span>
      </p>
      <span
        className="prog"
        role="progressbar"
        aria-label={word}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share(state) * 100)}
      >
        <i style={{ width: `${share(state) * 100}%` }} />
      </span>
      <p className="xs mute num">{stageTimes(state)}</p>
      <p>
        <button className="btn small" type="button" disabled={state.at === "done"} onClick={onCancel}>
          Cancel, keep nothing
        </button>
      </p>
    </>
  );
}

/** What happens to the document now, in a word or two. */
export function stateWord(state: ItemState): string {
  switch (state.at) {
    case "waiting":
      return "Waiting";
    case "sending":
      return state.total > 0 && state.sent >= state.total ? "Sent" : "Sending";
    case "reading":
      return STAGE_WORDS[state.stage];
    case "done":
      return "Opening the report";
    case "failed":
      return "Not read";
    case "cancelled":
      return "Cancelled";
  }
}

/** '3.2 of 18.4 MB' while the document leaves, then '2 of 4'. */
export function sentText(state: ItemState): string {
  if (state.at === "sending" && state.total > 0) {
    return `${formatMegabytes(state.sent)} of ${formatMegabytes(state.total)} MB`;
  }
  return state.at === "reading" ? `${STAGES.indexOf(state.stage) + 1} of ${STAGES.length}` : "";
}

/** How far the document is, 0 to 1: sending is the first step, each stage one more. */
export function share(state: ItemState): number {
  if (state.at === "done") return 1;
  if (state.at === "sending") return state.total > 0 ? state.sent / state.total / STEPS : 0;
  return state.at === "reading" ? (STAGES.indexOf(state.stage) + 1.5) / STEPS : 0;
}

/** 'Reading 0.2 s · Segmenting 0.0 s · Detecting · Scoring' */
function stageTimes(state: ItemState): string {
  const times = state.at === "reading" ? state.times : {};
  return STAGES.map((stage, i) => {
    const from = times[stage];
    const next = STAGES[i + 1];
    const to = next === undefined ? undefined : times[next];
    const took = from === undefined || to === undefined ? "" : ` ${((to - from) / 1000).toFixed(1)} s`;
    return `${STAGE_WORDS[stage]}${took}`;
  }).join(" · ");
}
