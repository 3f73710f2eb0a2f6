import Link from "next/link";
import type { Role } from "@/lib/core/access/role";
import type { NamedParty, PartyKind } from "@/lib/core/hand/party";
import { countOf } from "@/lib/format/number";
import { AdminHead } from "./admin-head";
import { NoteLine } from "./note-line";

export interface PartyNamesViewProps {
  who: { actor: string; role: Role };
  kind: PartyKind;
  party: NamedParty;
  note: { tone: "ok" | "bad"; text: string } | null;
}

/** The names one startup or investor goes by, and merging another into it. */
export function PartyNamesView({ who, kind, party, note }: PartyNamesViewProps) {
  const here = `/admin/parties/${kind}/${party.id}`;
  return (
    <>
      <AdminHead title={party.name} who={who} current="/admin/parties">
        {`A${kind === "investor" ? "n" : ""} ${kind} with ${countOf(party.deals, "deal")} on record. `}
        <Link href={`/${kind}s/${encodeURIComponent(party.nameKey)}`} prefetch={false}>
          Its page
        </Link>
      </AdminHead>
      <NoteLine note={note} />
      <section className="sec0" aria-labelledby="names-head">
        <h2 id="names-head">Other names</h2>
        <p className="sm soft">Imports and edits find it by all of them.</p>
        {party.aliases.length === 0 && <p className="sm gap-s">It goes by no other name yet.</p>}
        <ul className="party-list">
          {party.aliases.map(({ id, name }) => (
            <li key={id}>
              <form className="inline-form" method="post" action={`${here}/names`}>
                <span>{name}</span>
                <button className="btn small" type="submit" name="remove" value={id}>
                  Remove<span className="vh"> the name {name}</span>
                </button>
              </form>
            </li>
          ))}
        </ul>
        <form className="inline-form names-form" method="post" action={`${here}/names`}>
          <label className="sm soft" htmlFor="add-name">
            Another name
          </label>
          <input className="input" id="add-name" name="add" maxLength={200} required />
          <button className="btn" type="submit">
            Add name
          </button>
        </form>
      </section>
      <section className="sec0" aria-labelledby="merge-head">
        <h2 id="merge-head">Merge another into it</h2>
        <p className="sm soft">
          Its deals and names become {party.name}’s. The next page shows what moves, before it does.
        </p>
        <form className="inline-form names-form" method="get" action={`${here}/merge`}>
          <label className="sm soft" htmlFor="merge-name">
            Name of the other {kind}
          </label>
          <input className="input" id="merge-name" name="with" maxLength={200} required />
          <button className="btn" type="submit">
            Look at it
          </button>
        </form>
      </section>
    </>
  );
}
