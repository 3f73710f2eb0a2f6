import { Fragment } from "react";
import { ProvenanceBadge } from "@/components/ui/provenance-badge";
import { SeveritySign } from "@/components/ui/severity-sign";
import type { Sourced } from "@/lib/core/market/deal-detail";
import { countOf } from "@/lib/format/number";
import type { Fact, FactEntry } from "./deal-facts";
import { SourceLink } from "./source-link";

/** Field, value, source, and where the record has them the dates of the sources. Sources that disagree stand under one name with a double rule, none hidden. */
export function DealTermsTable({ facts }: { facts: readonly Fact[] }) {
  const dated = facts.some((fact) => fact.entries.some((entry) => typeof entry.source?.statedOn === "string"));
  return (
    <table className="tbl flat terms" aria-labelledby="terms">
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Value</th>
          <th scope="col">Source</th>
          {dated && <th scope="col">As of</th>}
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => (
          <Fragment key={fact.name}>
            {fact.entries.map((entry, i) => (
              <tr
                // biome-ignore lint/suspicious/noArrayIndexKey: the entries of one fact have no name of their own and never move
                key={i}
                className={fact.conflict ? "conflict" : undefined}
              >
                {i === 0 && (
                  <th scope="row" rowSpan={fact.entries.length}>
                    {fact.name}
                    {fact.conflict && <span className="sub">{countOf(fact.entries.length, "source")}, all kept</span>}
                  </th>
                )}
                <Entry entry={entry} dated={dated} />
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function Entry({ entry, dated }: { entry: FactEntry; dated: boolean }) {
  if (entry.text === null || entry.source === null) {
    return (
      <td colSpan={dated ? 3 : 2}>
        <ProvenanceBadge kind="unknown" />
      </td>
    );
  }
  return (
    <>
      <td className="num">
        {entry.severity === undefined ? entry.text : <SeveritySign severity={entry.severity} word={entry.text} />}
        {entry.detail && <span className="sub">{entry.detail}</span>}
        {!entry.current && <span className="sub">kept beside the value above</span>}
      </td>
      <td>
        <Source of={entry.source} />
      </td>
      {dated && (
        <td className="nowrap">
          {entry.source.statedOn === null ? (
            <span className="unk">n/d</span>
          ) : (
            <time dateTime={entry.source.statedOn}>{entry.source.statedOn}</time>
          )}
        </td>
      )}
    </>
  );
}

function Source({ of }: { of: Sourced }) {
  return (
    <>
      {of.confidence === "synthetic" ? null : of.sourceUrl === null ? of.source : <SourceLink url={of.sourceUrl} />}{" "}
      <ProvenanceBadge kind={of.confidence} />
    </>
  );
}
