import Link from "next/link";
import { ProvenanceBadge } from "@/components/ui/provenance-badge";
import { StateMessage } from "@/components/ui/state-message";
import { dealSearch } from "@/lib/core/market/deal-url";
import type { NamedHit, SearchResult } from "@/lib/core/market/search";
import { CLAUSE_KINDS } from "@/lib/core/taxonomy/clause-kind";
import { kindText } from "@/lib/core/taxonomy/kind-text";
import { countOf, formatNumber } from "@/lib/format/number";
import { DealTable } from "./deal-table";
import { SET_NAMES } from "./words";

/** Search over startups, investors, deals and the kinds of string. `result` is null before anything was asked. */
export function SearchView({ words, result }: { words: string; result: SearchResult | null }) {
  return (
    <>
      <div className="title-row">
        <h1>Search</h1>
      </div>
      <search>
        <form action="/search" className="facets">
          <label className="field wide2">
            <span className="lbl">Startup, investor, deal or kind of string</span>
            <input className="input" type="search" name="q" maxLength={100} defaultValue={words} />
          </label>
          <button className="btn" type="submit">
            Search
          </button>
        </form>
      </search>
      {result !== null && <Results words={words} result={result} />}
    </>
  );
}

function Results({ words, result }: { words: string; result: SearchResult }) {
  const kinds = kindsNamed(words);
  const deals = result.deals.filter(({ count }) => count > 0);
  const found = result.startups.length + result.investors.length + deals.length + kinds.length;
  if (found === 0) {
    return (
      <StateMessage title={`Nothing on record holds “${words}”`}>
        Names of startups and investors, and the words of sources, are searched as they are written.
      </StateMessage>
    );
  }
  return (
    <>
      <Names title="Startups" path="/startups" hits={result.startups} />
      <Names title="Investors" path="/investors" hits={result.investors} />
      {kinds.length > 0 && (
        <section className="sec" aria-labelledby="kinds">
          <h2 id="kinds">Kinds of string and protection</h2>
          <ul className="hits">
            {kinds.map((kind) => (
              <li key={kind}>
                <b>{kindText(kind).name}</b> <span className="soft">{kindText(kind).why}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {deals.map(({ set, count, rows }) => (
        <section className="sec" key={set} aria-labelledby={`deals-${set}`}>
          <h2 id={`deals-${set}`}>
            {SET_NAMES[set]} deals {formatNumber(count)}
          </h2>
          <DealTable rows={rows} query={{ set, q: words, sort: "announcedOn", dir: "desc", limit: 50 }} />
          {count > rows.length && (
            <p className="gap-s">
              <Link href={`/deals${dealSearch({ set, q: words })}`}>All {countOf(count, `${set} deal`)}</Link>
            </p>
          )}
        </section>
      ))}
    </>
  );
}

function Names({ title, path, hits }: { title: string; path: string; hits: readonly NamedHit[] }) {
  if (hits.length === 0) return null;
  return (
    <section className="sec" aria-labelledby={`hits-${title}`}>
      <h2 id={`hits-${title}`}>{title}</h2>
      <ul className="hits">
        {hits.map((hit) => (
          <li key={hit.key}>
            <Link href={`${path}/${encodeURIComponent(hit.key)}`} prefetch={false}>
              {hit.name}
            </Link>{" "}
            <span className="soft">{countOf(hit.deals, "deal")}</span>{" "}
            {hit.synthetic && <ProvenanceBadge kind="synthetic" />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Kinds whose name or token holds the words. */
function kindsNamed(words: string) {
  const wanted = words.trim().toLowerCase();
  if (wanted.length < 3) return [];
  return CLAUSE_KINDS.filter(
    (kind) => kindText(kind).name.toLowerCase().includes(wanted) || kind.replaceAll("_", " ").includes(wanted),
  );
}
