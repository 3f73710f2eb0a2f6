import { ScrollRegion } from "@/components/ui/scroll-region";
import type { TokenScope } from "@/lib/core/access/role";
import { formatDate } from "@/lib/format/date";

/** A token as the pages show it; never the token itself. */
export interface ShownToken {
  id: string;
  name: string;
  owner: string;
  scopes: readonly TokenScope[];
  createdAt: Date;
  expiresAt: Date;
  usedAt: Date | null;
  revokedAt: Date | null;
}

/** Tokens with what they may do, and revoking one. `owners`: whose each is. */
export function TokenTable(props: {
  label: string;
  action: string;
  tokens: readonly ShownToken[];
  now: string;
  owners?: boolean;
}) {
  const { label, action, tokens, now, owners = false } = props;
  return (
    <ScrollRegion label={label}>
      <table className="tbl flat stack">
        <thead>
          <tr>
            <th scope="col">Token</th>
            {owners ? <th scope="col">Owner</th> : null}
            <th scope="col">May</th>
            <th scope="col">Last used</th>
            <th scope="col">State</th>
            <th scope="col">
              <span className="vh">Revoke</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tokens.map((token) => (
            <tr key={token.id}>
              <th scope="row">{token.name}</th>
              {owners ? <td data-l="owner">{token.owner}</td> : null}
              <td data-l="may">{token.scopes.join(", ")}</td>
              <td data-l="last used">{token.usedAt === null ? "never" : formatDate(token.usedAt.toISOString())}</td>
              <td data-l="state">{stateOf(token, now)}</td>
              <td className="n">
                {counts(token, now) ? (
                  <form method="post" action={action}>
                    <button className="btn small" type="submit" name="revoke" value={token.id}>
                      Revoke<span className="vh"> {token.name}</span>
                    </button>
                  </form>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function counts({ revokedAt, expiresAt }: ShownToken, now: string): boolean {
  return revokedAt === null && expiresAt.toISOString() > now;
}

function stateOf(token: ShownToken, now: string): string {
  if (token.revokedAt !== null) return `revoked ${formatDate(token.revokedAt.toISOString())}`;
  const day = formatDate(token.expiresAt.toISOString());
  return counts(token, now) ? `until ${day}` : `expired ${day}`;
}
