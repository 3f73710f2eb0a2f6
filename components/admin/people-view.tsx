import { ROLE_WORDS, ROLES, type Role } from "@/lib/core/access/role";
import { AccountTable, type ShownAccount } from "./account-table";
import { AdminHead } from "./admin-head";
import { NoteLine } from "./note-line";
import type { ShownToken } from "./token-table";
import { TokenTable } from "./token-table";

export interface PeopleViewProps {
  who: { userId: string | null; actor: string; role: Role };
  accounts: readonly ShownAccount[];
  tokens: readonly ShownToken[];
  note: { tone: "ok" | "bad"; text: string; secret?: string } | null;
  /** ISO moment of this page. */
  now: string;
}

/** Everybody's account and tokens, for admins. */
export function PeopleView({ who, accounts, tokens, note, now }: PeopleViewProps) {
  return (
    <>
      <AdminHead title="People" who={who} current="/admin/people" />
      <NoteLine note={note} />
      <AccountTable accounts={accounts} own={who.userId} />
      <section className="sec0" aria-labelledby="new-head">
        <h2 id="new-head">New account</h2>
        <p className="sm soft">
          It begins with a one-time password, which the next page shows once. {roleLine()} Each may do what those before
          may.
        </p>
        <form className="account-form" method="post" action="/admin/people/accounts">
          <div className="field">
            <label htmlFor="new-email">E-mail address</label>
            <input className="input" id="new-email" name="email" type="email" autoComplete="off" required />
          </div>
          <div className="field">
            <label htmlFor="new-name">Name</label>
            <input className="input" id="new-name" name="name" maxLength={100} autoComplete="off" required />
          </div>
          <div className="field">
            <label htmlFor="new-role">Role</label>
            <select className="input" id="new-role" name="role" defaultValue="viewer">
              {ROLES.map((role) => (
                <option key={role}>{role}</option>
              ))}
            </select>
          </div>
          <button className="btn primary" type="submit">
            Make account
          </button>
        </form>
      </section>
      {tokens.length === 0 ? null : (
        <section className="sec0" aria-labelledby="all-tokens-head">
          <h2 id="all-tokens-head">API tokens</h2>
          <TokenTable label="Everybody's tokens" action="/admin/people/tokens" {...{ tokens, now }} owners />
        </section>
      )}
    </>
  );
}

function roleLine(): string {
  return ROLES.map((role) => `${role === "viewer" ? "A" : "An"} ${role} ${ROLE_WORDS[role]}.`).join(" ");
}
