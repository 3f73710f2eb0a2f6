import type { AppErrorCode } from "@/lib/core/shared/app-error";

export interface SignInViewProps {
  /** Where to go afterwards. */
  to: string;
  problem: AppErrorCode | null;
  /** ISO moment until which no password is looked at; null where the next one is. */
  until: string | null;
  /** True right after signing out. */
  left: boolean;
  /** ISO moment of this page. */
  now: string;
}

/** The sign-in page. Works without scripts. */
export function SignInView({ to, problem, until, left, now }: SignInViewProps) {
  return (
    <>
      <div className="title-row">
        <h1>Sign in</h1>
        <p className="stand">For those who import and edit deals. Scoring a term sheet needs no account.</p>
      </div>
      <Said {...{ problem, until, left, now }} />
      <form className="account-form" method="post" action="/admin/sign-in/enter">
        <input type="hidden" name="to" value={to} />
        <div className="field">
          <label htmlFor="email">E-mail address</label>
          <input className="input" id="email" name="email" type="email" autoComplete="username" required />
        </div>
        <div className="field">
          <label htmlFor="password">Password</label>
          <input
            className="input"
            id="password"
            name="password"
            type="password"
            autoComplete="current-password"
            required
          />
        </div>
        <button className="btn primary" type="submit">
          Sign in
        </button>
      </form>
      <p className="sm soft gap">
        Forgotten the password? An admin can set a new one, or whoever runs this server with{" "}
        <code>npx strings-attached admin reset-password</code>.
      </p>
    </>
  );
}

function Said({ problem, until, left, now }: Omit<SignInViewProps, "to">) {
  if (problem === null) {
    return left ? (
      <p className="note" role="status">
        You are signed out.
      </p>
    ) : null;
  }
  const wait = until === null ? "" : waitWords(until, now);
  return (
    <p className="note bad" role="alert">
      {`${WHY[problem] ?? "The server could not sign you in. Try again."} ${wait}`.trim()}
    </p>
  );
}

const WHY: Partial<Record<AppErrorCode, string>> = {
  unauthenticated: "The e-mail address or the password is wrong, or the account is disabled.",
  "rate-limited": "There were too many tries with a wrong password.",
  forbidden: "This form was not sent from this page. Try again here.",
  "bad-request": "Fill in the e-mail address and the password.",
};

function waitWords(until: string, now: string): string {
  const seconds = Math.ceil((Date.parse(until) - Date.parse(now)) / 1000);
  if (!(seconds > 0)) return "You can try again now.";
  if (seconds < 60) return `Try again in ${seconds} ${seconds === 1 ? "second" : "seconds"}.`;
  const minutes = Math.ceil(seconds / 60);
  return `Try again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`;
}
