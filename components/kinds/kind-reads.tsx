import type { ClauseKind } from "@/lib/core/taxonomy/clause-kind";
import { examplePieces, kindExamples } from "@/lib/core/taxonomy/kind-examples";
import { SeveritySign } from "../ui/severity-sign";

/** How the kind reads, hardest first, in English and Chinese; what looks like it and is not. */
export function KindReads({ kind }: { kind: ClauseKind }) {
  const { reads, lookAlikes } = kindExamples(kind);
  return (
    <>
      <section aria-labelledby="reads">
        <h2 id="reads">How it reads</h2>
        <ul className="reads">
          {reads.map(({ severity, lang, words }) => (
            <li key={words}>
              <SeveritySign severity={severity} />
              <p lang={lang === "zh" ? "zh" : undefined}>
                <Marked words={words} className={severity === null ? "f fp" : `f f${severity}`} />
              </p>
            </li>
          ))}
        </ul>
        <p className="source">
          Written for this page; Harrow, Alder and <span lang="zh">山岚</span> are invented. In a paper the words around
          a clause count too.
        </p>
      </section>
      <section aria-labelledby="looks-like">
        <h2 id="looks-like" className="gap">
          What looks like it, and is not
        </h2>
        <dl className="alikes">
          {lookAlikes.map(({ lang, words, why }) => (
            <div key={words}>
              <dt lang={lang === "zh" ? "zh" : undefined}>{lang === "zh" ? words : `“${words}”`}</dt>
              <dd>{why}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

function Marked({ words, className }: { words: string; className: string }) {
  return examplePieces(words).map(({ text, marked }, i) =>
    marked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence never move
      <mark key={i} className={className}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
