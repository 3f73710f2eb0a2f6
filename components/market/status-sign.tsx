import type { PredictionStatus } from "@/lib/core/market/prediction";

const WORDS: Record<PredictionStatus, string> = {
  "not seen": "Not seen",
  "partly seen": "Seen in part",
  seen: "Seen",
  "cannot be computed": "Cannot be computed",
};

/** A status by sign and word: an empty, half or full circle, or a cross. */
export function StatusSign({ status }: { status: PredictionStatus }) {
  return (
    <span className="status">
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        {status === "cannot be computed" ? (
          <path d="M1 1l10 10M11 1L1 11" stroke="currentColor" strokeWidth="1.8" />
        ) : (
          <>
            <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" />
            {status === "partly seen" && <path d="M6 1a5 5 0 0 1 0 10z" fill="currentColor" />}
            {status === "seen" && <circle cx="6" cy="6" r="5" fill="currentColor" />}
          </>
        )}
      </svg>
      {WORDS[status]}
    </span>
  );
}
