"use client";

import { formatScore } from "@/lib/format/points";
import { useWhatIf } from "./what-if-provider";

/** Points of the scale that two figures side by side need on the narrowest ruler. */
const ROOM = 14;

/** The score of the scenario on the ruler, beside the pin of the reading. */
export function GhostPin() {
  const { read, after, active } = useWhatIf();
  if (!active || after.score === read.score) return null;
  const near = Math.abs(after.score - read.score) < ROOM;
  return (
    <span className="pin ghost" style={{ left: `${Math.min(98, Math.max(2, after.score))}%` }}>
      {near ? "" : formatScore(after.score)}
    </span>
  );
}
