import Link from "next/link";
import type { KindCounts, KindDeal } from "@/lib/core/market/kind-record";
import { type ClauseKind, isProtection, PROTECTION_KINDS, STRING_KINDS } from "@/lib/core/taxonomy/clause-kind";
import { kindSlug } from "@/lib/core/taxonomy/kind-slug";
import { kindText } from "@/lib/core/taxonomy/kind-text";
import { CopyButton } from "../ui/copy-button";
import { KindReads } from "./kind-reads";
import { KindRecord } from "./kind-record";
import { KindAnswers, KindSeverity, KindSofteners } from "./kind-severity";

/** One kind: what it is, how it reads, what only looks like it, what to ask, how it weighs, and where it is on record. */
export function KindView({
  kind,
  record,
  deals,
}: {
  kind: ClauseKind;
  record: KindCounts;
  deals: readonly KindDeal[];
}) {
  const text = kindText(kind);
  return (
    <>
      <KindPlace kind={kind} />
      <div className="title-row kind-title">
        <h1>{text.name}</h1>
        <p className="stand">{text.definition}</p>
      </div>
      <div className="kind-page">
        <div>
          <KindReads kind={kind} />
          <KindRecord kind={kind} record={record} deals={deals} />
        </div>
        <div>
          <section aria-labelledby="ask">
            <h2 id="ask">{isProtection(kind) ? "Ask for this" : "Ask for this instead"}</h2>
            <blockquote className="quote">{text.ask.en}</blockquote>
            <div className="row act">
              <CopyButton text={text.ask.en} primary />
            </div>
            <blockquote className="quote gap-s" lang="zh">
              {text.ask.zh}
            </blockquote>
            <div className="row act">
              <CopyButton text={text.ask.zh} label="Copy the Chinese words" />
            </div>
          </section>
          {isProtection(kind) ? (
            <KindAnswers kind={kind} />
          ) : (
            <>
              <KindSeverity kind={kind} />
              <KindSofteners kind={kind} />
            </>
          )}
          <section aria-labelledby="care">
            <h2 id="care" className="gap">
              {isProtection(kind) ? "What it is worth" : "Why founders care"}
            </h2>
            <p className="sm">{text.why}</p>
          </section>
        </div>
      </div>
    </>
  );
}

/** Where the kind stands among its group, and the ways to its neighbours. */
function KindPlace({ kind }: { kind: ClauseKind }) {
  const group: readonly ClauseKind[] = isProtection(kind) ? PROTECTION_KINDS : STRING_KINDS;
  const at = group.indexOf(kind);
  const [before, after] = [group[at - 1], group[at + 1]];
  return (
    <nav className="row kind-place sm" aria-label="Kinds">
      <Link href="/strings">Strings and protections</Link>
      <span className="mute">
        {isProtection(kind) ? "protection" : "string"} {at + 1} of {group.length}
      </span>
      <span className="row end">
        {before !== undefined && (
          <Link href={`/strings/${kindSlug(before)}`} rel="prev">
            Previous: {kindText(before).name}
          </Link>
        )}
        {after !== undefined && (
          <Link href={`/strings/${kindSlug(after)}`} rel="next">
            Next: {kindText(after).name}
          </Link>
        )}
      </span>
    </nav>
  );
}
