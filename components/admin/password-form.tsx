/** Changes one's own password. `first`: the present one is a one-time password. */
export function PasswordForm({ first, email }: { first: boolean; email: string }) {
  return (
    <section className="sec0" aria-labelledby="password-head">
      <h2 id="password-head">{first ? "Choose a password of your own first" : "Password"}</h2>
      <form className="account-form" method="post" action="/admin/account/password">
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <Password name="present" label={first ? "One-time password" : "Present password"} complete="current-password" />
        <Password name="next" label="New password" complete="new-password" hint />
        <Password name="again" label="New password once more" complete="new-password" />
        <button className={first ? "btn primary" : "btn"} type="submit">
          Change password
        </button>
      </form>
    </section>
  );
}

function Password({ name, label, complete, hint }: { name: string; label: string; complete: string; hint?: true }) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <input
        className="input"
        id={name}
        name={name}
        type="password"
        autoComplete={complete}
        aria-describedby={hint && "password-hint"}
        required
      />
      {hint ? (
        <span className="xs soft" id="password-hint">
          12 characters or more, not one of the well-known ones. Four words that do not belong together work well.
        </span>
      ) : null}
    </div>
  );
}
