import Link from "next/link";
import type { ReactNode } from "react";
import { SegmentedLinks } from "@/components/ui/segmented-links";
import type { AuditEvent } from "@/lib/core/access/audit-filter";
import type { Role } from "@/lib/core/access/role";
import { type NamedParty, PARTY_KINDS, type PartyKind } from "@/lib/core/hand/party";
import { AdminHead } from "./admin-head";
import { ChangeTable } from "./change-table";
import { NearPairs, type NearPairsProps } from "./near-pairs";
import { NoteLine } from "./note-line";

export interface PartiesViewProps {
  who: { actor: string; role: Role };
  kind: PartyKind;
  /** What is searched for; '' = nothing. */
  text: string;
  desk: {
    found: readonly NamedParty[];
    near: NearPairsProps["near"];
    merges: readonly AuditEvent[];
    apart: readonly AuditEvent[];
  };
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
          <label className="sm soft" htmlFor="party-name">
            Name
          </label>
          <input className="input" id="party-name" name="q" type="search" defaultValue={text} />
          <button className="btn" type="submit">
            Find
          </button>
        </form>
      </div>
      {text === "" ? null : <Found kind={kind} text={text} found={desk.found} />}
      <NearPairs kind={kind} near={desk.near} />
      <Decided id="merged" head="Merged" events={desk.merges} kind={kind}>
        Nothing was merged yet.
      </Decided>
      <Decided id="apart" head="Told apart" events={desk.apart} kind={kind}>
        No pair was said to be two yet.
      </Decided>
    </>
  );
}

interface DecidedProps {
  id: string;
  head: string;
  events: readonly AuditEvent[];
  kind: PartyKind;
  /** What is said where there is none. */
  children: ReactNode;
}

/** The last decisions of one sort, each with taking it back. */
function Decided({ id, head, events, kind, children }: DecidedProps) {
  return (
    <section className="sec0" aria-labelledby={id}>
      <h2 id={id}>{head}</h2>
      {events.length === 0 ? (
        <p className="sm soft">{children}</p>
      ) : (
        <ChangeTable events={events} label={head} from={`/admin/parties?kind=${kind}`} />
      )}
    </section>
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
