import { SCOPE_WORDS, type TokenScope } from "@/lib/core/access/role";
import { type ShownToken, TokenTable } from "./token-table";

/** Choices for how long a token lives, in days. */
const DAYS = [7, 30, 90, 366];

/** Tokens for programs: making one, and those there are. */
export function OwnTokens(props: { tokens: readonly ShownToken[]; scopes: readonly TokenScope[]; now: string }) {
  const { tokens, scopes, now } = props;
  return (
    <section className="sec0" aria-labelledby="tokens-head">
      <h2 id="tokens-head">API tokens</h2>
      <p className="sm soft">
        For programs, which send one as <code>Authorization: Bearer sa_…</code>. A token acts for you, within what it is
        for.
      </p>
      {tokens.length === 0 ? null : (
        <TokenTable label="Your tokens" action="/admin/account/tokens" {...{ tokens, now }} />
      )}
      <form className="account-form" method="post" action="/admin/account/tokens">
        <div className="field">
          <label htmlFor="token-name">What it is for</label>
          <input className="input" id="token-name" name="name" maxLength={100} required />
        </div>
        <fieldset className="choices">
          <legend className="lbl">It may</legend>
          {scopes.map((scope) => (
            <label key={scope} className="sm">
              <input type="checkbox" name={scope} defaultChecked={scope === "read"} /> {SCOPE_WORDS[scope]}
            </label>
          ))}
        </fieldset>
        <div className="field">
          <label htmlFor="token-days">It lives</label>
          <select className="input" id="token-days" name="days" defaultValue={90}>
            {DAYS.map((days) => (
              <option key={days} value={days}>
                {days} days
              </option>
            ))}
          </select>
        </div>
        <button className="btn" type="submit">
          Make token
        </button>
      </form>
    </section>
  );
}
