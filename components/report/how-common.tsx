import Link from "next/link";
import type { ComparableDeals } from "@/lib/core/market/comparable";
import { countCaveat, kindWords } from "@/lib/core/market/standing-words";
import { type ClauseKind, isProtection } from "@/lib/core/taxonomy/clause-kind";

/** How common a string is among deals of the sheet's year and size, with n, what is not disclosed, and the data set. */
export function HowCommon({ kind, comparable }: { kind: ClauseKind; comparable: ComparableDeals }) {
  if (isProtection(kind)) return null;
  return (
    <section>
      <h3>How common</h3>
      <p className="sm">{kindWords(comparable, kind)}</p>
      <p className="xs mute">
        {countCaveat(comparable.set)} <Link href="/method#record">How it was counted</Link>
      </p>
    </section>
  );
}
