import Link from "next/link";
import { ScrollRegion } from "@/components/ui/scroll-region";
import { SegmentedLinks } from "@/components/ui/segmented-links";
import type { AuditEvent } from "@/lib/core/access/audit-filter";
import type { Role } from "@/lib/core/access/role";
import type { NearPair } from "@/lib/core/hand/near-names";
import { type NamedParty, PARTY_KINDS, type PartyKind } from "@/lib/core/hand/party";
import { AdminHead } from "./admin-head";
import { ChangeTable } from "./change-table";
import { NoteLine } from "./note-line";

export interface PartiesViewProps {
  who: { actor: string; role: Role };
  kind: PartyKind;
  /** What is searched for; '' = nothing. */
  text: string;
  desk: { found: readonly NamedParty[]; near: readonly NearPair[]; merges: readonly AuditEvent[] };
  note: { tone: "ok" | "bad"; text: string } | null;
}

/** Startups or investors: finding one, pairs that may be one and the same, what was merged. */
export function PartiesView({ who, kind, text, desk, note }: PartiesViewProps) {
  return (
    <>
      <AdminHead title="Startups and investors" who={who} current="/admin/parties" />
      <NoteLine note={note} />
      <div className="party-search">
        <SegmentedLinks
          label="Of which kind"
          choices={PARTY_KINDS.map((one) => ({
            href: `/admin/parties?kind=${one}`,
            text: one === "startup" ? "Startups" : "Investors",
            current: one === kind,
          }))}
        />
        <form method="get" action="/admin/parties" className="inline-form">
          <input type="hidden" name="kind" value={kind} />
          <input className="input" name="q" defaultValue={text} aria-label={`Name of the ${kind}`} />
          <button className="btn" type="submit">
            Find
          </button>
        </form>
      </div>
      {text === "" ? null : <Found kind={kind} text={text} found={desk.found} />}
      <Near kind={kind} near={desk.near} />
      <section className="sec0" aria-labelledby="merged-head">
        <h2 id="merged-head">Merged</h2>
        {desk.merges.length === 0 ? (
          <p className="sm soft">Nothing was merged yet.</p>
        ) : (
          <ChangeTable events={desk.merges} from={`/admin/parties?kind=${kind}`} />
        )}
      </section>
    </>
  );
}

function Found({ kind, text, found }: { kind: PartyKind; text: string; found: readonly NamedParty[] }) {
  return (
    <section className="sec0" aria-labelledby="found-head">
      <h2 id="found-head">{found.length === 0 ? `No ${kind} has “${text}” in a name` : `Names with “${text}”`}</h2>
      <ul className="party-list">
        {found.map(({ id, name, deals, aliases }) => (
          <li key={id}>
            <Link href={`/admin/parties/${kind}/${id}`} prefetch={false}>
              {name}
            </Link>{" "}
            <span className="sm soft">
              {deals} {deals === 1 ? "deal" : "deals"}
              {aliases.length === 0 ? "" : `; also ${aliases.map((alias) => alias.name).join(", ")}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Near({ kind, near }: { kind: PartyKind; near: readonly NearPair[] }) {
  return (
    <section className="sec0" aria-labelledby="near-head">
      <h2 id="near-head">Names that look like one and the same</h2>
      {near.length === 0 ? (
        <p className="sm soft">None. Names are compared without endings such as Inc. or Labs, and to one letter.</p>
      ) : (
        <ScrollRegion label="Pairs of names">
          <table className="tbl flat">
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Looks like</th>
                <th scope="col">Why</th>
                <th scope="col">
                  <span className="vh">Merge</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {near.map(({ one, other, why }) => (
                <tr key={`${one.id} ${other.id}`}>
                  <th scope="row">{one.name}</th>
                  <td>{other.name}</td>
                  <td>{why}</td>
                  <td className="n">
                    <Link
                      className="btn small"
                      href={`/admin/parties/${kind}/${one.id}/merge?with=${other.id}`}
                      prefetch={false}
                    >
                      Look at merging<span className="vh">{` ${other.name} into ${one.name}`}</span>
                    </Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  );
}
