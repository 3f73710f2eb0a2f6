"use client";

import Link from "next/link";
import { filterOf, kindStanding } from "@/lib/core/market/comparable";
import type { Provenance } from "@/lib/core/market/deal-filter";
import { dealSearch } from "@/lib/core/market/deal-url";
import { type MarketStanding, rankedAmong } from "@/lib/core/market/market-standing";
import { countCaveat, overallWords, scopeWords } from "@/lib/core/market/standing-words";
import type { StringKind } from "@/lib/core/taxonomy/clause-kind";
import { formatNumber } from "@/lib/format/number";
import { ProvenanceBadge } from "../../ui/provenance-badge";
import { SegmentedLinks } from "../../ui/segmented-links";
import { useWhatIf } from "./what-if-provider";

const SET_WORDS: Readonly<Record<Provenance, string>> = {
  public: "Public",
  calibrated: "Synthetic",
  imported: "Imported",
};

/** Where the sheet stands among deals of its year and size, as far as the record goes; and where the scenario would stand. */
export function MarketLine({ market }: { market: MarketStanding }) {
  const { read, after, active } = useWhatIf();
  const { comparable } = market;
  const { headline, sentence } = overallWords(comparable, read.kinds.length);
  const ranked = rankedAmong(market);
  const before = overallWords(ranked, read.kinds.length);
  const now = overallWords(ranked, after.kinds.length);
  const changed = active && now.headline !== before.headline;
  return (
    <section className="market sm" aria-labelledby="market-title">
      <h2 className="vh" id="market-title">
        Against the record
      </h2>
      {comparable.set === "calibrated" && <ProvenanceBadge kind="synthetic" />}
      <p>
        <b>{headline}</b> {sentence}
      </p>
      {changed && (
        <p className="now">
          <b>What if:</b> {now.headline}
        </p>
      )}
      {market.wider !== null && (
        <p className="soft">
          Wider: {before.headline} {before.sentence}
        </p>
      )}
      <p className="soft">
        {countCaveat(comparable.set)}{" "}
        {market.yearFrom === "reading" && "The paper states no date: deals around the year it was read in. "}
        <Link href={`/deals${dealSearch(filterOf(comparable))}`}>See the deals</Link> or{" "}
        <Link href="/method#record">how they were counted</Link>
      </p>
      <PerString market={market} />
    </section>
  );
}

/** The same kind by kind, and the choice of data set. */
function PerString({ market: { comparable, sets } }: { market: MarketStanding }) {
  const { read, hrefOf, whatIf, other } = useWhatIf();
  return (
    <details className="market-more">
      <summary>Each string against the record</summary>
      {read.kinds.length > 0 && <KindTable market={comparable} />}
      {sets.length > 1 && (
        <SegmentedLinks
          label="Data set"
          choices={sets.map((set) => ({
            href: hrefOf(whatIf, withMarket(other, set)),
            text: SET_WORDS[set],
            current: set === comparable.set,
          }))}
        />
      )}
    </details>
  );
}

/** The other parameters of the address with this data set; public is the one that needs no saying. */
function withMarket(other: string, set: Provenance): string {
  const params = new URLSearchParams(other);
  if (set === "public") params.delete("market");
  else params.set("market", set);
  return params.toString();
}

function KindTable({ market }: { market: MarketStanding["comparable"] }) {
  const { read, base } = useWhatIf();
  const nameOf = (kind: StringKind) => base.findings.find((finding) => finding.kind === kind)?.name ?? kind;
  return (
    <table className="tbl flat market-kinds">
      <caption className="xs mute">{scopeWords(market)}</caption>
      <thead>
        <tr>
          <th scope="col">String</th>
          <th scope="col" className="n">
            On record
          </th>
          <th scope="col" className="n">
            Not there
          </th>
          <th scope="col" className="n">
            Not disclosed
          </th>
        </tr>
      </thead>
      <tbody>
        {read.kinds.map((kind) => {
          const { yes, no, unknown, deals } = kindStanding(market, kind);
          return (
            <tr key={kind}>
              <th scope="row">{nameOf(kind)}</th>
              <td className="n">
                {formatNumber(yes)} of {formatNumber(deals)}
              </td>
              <td className="n">{formatNumber(no)}</td>
              <td className="n">{formatNumber(unknown)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
