import Link from "next/link";
import { formatScore } from "@/lib/format/points";
import { isOpen, type QueueItem, queueSummary } from "./queue";
import { sentText, share, stateWord } from "./reading-progress";

interface Props {
  items: readonly QueueItem[];
  onCancel: (id: number) => void;
  onCancelAll: () => void;
  onClear: () => void;
}

/** Several documents, a row each: what happens to it, its score and the way to its report, or why it was not read. */
export function QueueList({ items, onCancel, onCancelAll, onClear }: Props) {
  const open = items.some(isOpen);
  return (
    <>
      <p className="dropline">
        <b>{open ? `Reading ${items.length} documents` : queueSummary(items)}</b>
      </p>
      <ol className="queue">
        {items.map((item) => (
          <Row key={item.id} item={item} onCancel={() => onCancel(item.id)} />
        ))}
      </ol>
      <p className="row">
        {open ? (
          <button className="btn small" type="button" onClick={onCancelAll}>
            Cancel all that remain
          </button>
        ) : (
          <button className="btn small" type="button" onClick={onClear}>
            Read others
          </button>
        )}
      </p>
    </>
  );
}

function Row({ item, onCancel }: { item: QueueItem; onCancel: () => void }) {
  const { name, state } = item;
  const word = stateWord(state);
  return (
    <li>
      <b className="queue-name">{name}</b>
      <span className="queue-end num">
        {state.at === "done" && (
          <Link href={`/reports/${state.made.id}`} aria-label={`Open the report on ${name}`}>
            <b>{formatScore(state.made.score)}</b> {state.made.grade}, open
          </Link>
        )}
        {isOpen(item) && (
          <button className="btn small bare" type="button" aria-label={`Cancel ${name}`} onClick={onCancel}>
            Cancel
          </button>
        )}
      </span>
      <span className={state.at === "failed" ? "queue-state bad" : "queue-state"}>
        {state.at === "failed" ? (
          <>
            <b>{state.problem.title}.</b> {state.problem.detail}
          </>
        ) : (
          `${state.at === "done" ? "Read" : word} ${sentText(state)}`
        )}
      </span>
      {isOpen(item) && (
        <span
          className="prog"
          role="progressbar"
          aria-label={`${name}: ${word}`}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(share(state) * 100)}
        >
          <i style={{ width: `${share(state) * 100}%` }} />
        </span>
      )}
    </li>
  );
}
