import { Icon, type IconName } from "./icon";

/** Where a figure comes from. 'unknown' is for values the record does not disclose. */
export type ProvenanceKind = "synthetic" | "verified" | "recalled" | "imported" | "unknown";

const SIGNS: Record<Exclude<ProvenanceKind, "unknown">, { icon: IconName; word: string }> = {
  synthetic: { icon: "dashed-square", word: "Synthetic" },
  verified: { icon: "tick", word: "Verified" },
  recalled: { icon: "wave", word: "Recalled" },
  imported: { icon: "arrow-in", word: "Imported" },
};

/** Provenance by frame, sign and word. In tables and source lines the frame goes (see badge.css), sign and word stay. */
export function ProvenanceBadge({ kind, word }: { kind: ProvenanceKind; word?: string }) {
  if (kind === "unknown") return <span className="prov unknown">{word ?? "Not disclosed"}</span>;
  const sign = SIGNS[kind];
  return (
    <span className={`prov ${kind}`}>
      <Icon name={sign.icon} />
      {word ?? sign.word}
    </span>
  );
}
