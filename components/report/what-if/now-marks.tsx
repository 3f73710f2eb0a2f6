"use client";

import type { ReactNode } from "react";
import type { ProtectionKind } from "@/lib/core/taxonomy/clause-kind";
import { formatPoints } from "@/lib/format/points";
import { useWhatIf } from "./what-if-provider";

/** A finding's name in the list: struck through while the scenario strikes it. */
export function NowName({ label, children }: { label: string; children: ReactNode }) {
  return useWhatIf().whatIf.now.changes[label] === "strike" ? <s>{children}</s> : children;
}

/** A finding's points in the list: as read, and what the scenario makes of them. */
export function NowPoints({ label, points }: { label: string; points: number }) {
  const { after, active } = useWhatIf();
  const now = after.points[label];
  if (!active || now === points) return formatPoints(points, true);
  return (
    <>
      <s>{formatPoints(points, true)}</s>
      {now !== undefined && <span className="now">{formatPoints(now, true)}</span>}
    </>
  );
}

/** 'struck' or 'softened' beside a finding's severity. */
export function NowWord({ label }: { label: string }) {
  const change = useWhatIf().whatIf.now.changes[label];
  return change === undefined ? null : <b className="now">{change === "strike" ? "struck " : "softened "}</b>;
}

/** 'added' beside a missing protection. */
export function AddedWord({ kind }: { kind: ProtectionKind }) {
  return useWhatIf().whatIf.now.added.includes(kind) ? <b className="now"> added</b> : null;
}
