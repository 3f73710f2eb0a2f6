import { useEffect, useRef } from "react";
import { STAGE_WORDS, STAGES } from "./read-progress";
import type { Reading } from "./use-reading";

type Busy = Extract<Reading, { state: "reading" | "opening" }>;

/** The stages of a reading, with the seconds each took; takes the focus, since the button that started it is gone. */
export function ReadingProgress({ reading, onCancel }: { reading: Busy; onCancel: () => void }) {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus({ preventScroll: true }), []);
  const at = reading.state === "opening" ? STAGES.length : STAGES.indexOf(reading.stage);
  const word = reading.state === "opening" ? "Opening the report" : STAGE_WORDS[reading.stage];
  return (
    <div className="reading" ref={top} tabIndex={-1}>
      <p className="dropline">
        <b>{reading.name}</b>
      </p>
      <p className="sm" role="status">
        <b>{word}</b> {at < STAGES.length && <span className="soft num">{`${at + 1} of ${STAGES.length}`}</span>}
      </p>
      <span
        className="prog"
        role="progressbar"
        aria-label={word}
        aria-valuemin={0}
        aria-valuemax={STAGES.length}
        aria-valuenow={at}
      >
        <i style={{ width: `${((at + 0.5) / (STAGES.length + 0.5)) * 100}%` }} />
      </span>
      <p className="xs mute num">{reading.state === "reading" && <StageTimes times={reading.times} />}</p>
      {reading.state === "reading" && (
        <p>
          <button className="btn small" type="button" onClick={onCancel}>
            Cancel, keep nothing
          </button>
        </p>
      )}
    </div>
  );
}

/** 'Reading 0.2 s · Segmenting 0.0 s · Detecting · Scoring' */
function StageTimes({ times }: { times: Extract<Busy, { state: "reading" }>["times"] }) {
  return STAGES.map((stage, i) => {
    const from = times[stage];
    const next = STAGES[i + 1];
    const to = next === undefined ? undefined : times[next];
    const took = from === undefined || to === undefined ? "" : ` ${((to - from) / 1000).toFixed(1)} s`;
    return `${i === 0 ? "" : " · "}${STAGE_WORDS[stage]}${took}`;
  }).join("");
}
