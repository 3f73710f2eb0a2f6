import type { Role } from "@/lib/core/access/role";
import type { NamedParty, PartyKind } from "@/lib/core/hand/party";
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
        {`A${kind === "investor" ? "n" : ""} ${kind} with ${party.deals} ${party.deals === 1 ? "deal" : "deals"} on record.`}
      </AdminHead>
      <NoteLine note={note} />
      <section className="sec0" aria-labelledby="names-head">
        <h2 id="names-head">Other names</h2>
        <p className="sm soft">Imports and edits find it by all of them.</p>
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
        <form className="inline-form" method="post" action={`${here}/names`}>
          <input className="input" name="add" aria-label="Another name" maxLength={200} required />
          <button className="btn" type="submit">
            Add name
          </button>
        </form>
      </section>
      <section className="sec0" aria-labelledby="merge-head">
        <h2 id="merge-head">Merge another into it</h2>
        <form className="inline-form" method="get" action={`${here}/merge`}>
          <input className="input" name="with" aria-label={`Name of the other ${kind}`} maxLength={200} required />
          <button className="btn" type="submit">
            Look at it
          </button>
        </form>
      </section>
    </>
  );
}
