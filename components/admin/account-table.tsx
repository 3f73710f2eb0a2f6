import { ScrollRegion } from "@/components/ui/scroll-region";
import { ROLES, type Role } from "@/lib/core/access/role";
import { formatDate } from "@/lib/format/date";

export interface ShownAccount {
  id: string;
  email: string;
  name: string;
  role: Role;
  createdAt: Date;
  disabledAt: Date | null;
  mustChangePassword: boolean;
}

/** Accounts, each with its role to change and the ways to let it in or keep it out. */
export function AccountTable({ accounts, own }: { accounts: readonly ShownAccount[]; own: string | null }) {
  return (
    <ScrollRegion label="Accounts">
      <table className="tbl flat stack">
        <thead>
          <tr>
            <th scope="col">Account</th>
            <th scope="col">State</th>
            <th scope="col">Made</th>
            <th scope="col">Role</th>
            <th scope="col">Access</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr key={account.id}>
              <th scope="row">
                {account.email}
                <span className="sub">{account.id === own ? `${account.name}, you` : account.name}</span>
              </th>
              <td data-l="state">{stateOf(account)}</td>
              <td className="nowrap" data-l="made">
                {formatDate(account.createdAt.toISOString())}
              </td>
              <td>
                <RoleForm account={account} />
              </td>
              <td>
                <AccessForm account={account} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function stateOf({ disabledAt, mustChangePassword }: ShownAccount): string {
  if (disabledAt !== null) return `disabled ${formatDate(disabledAt.toISOString())}`;
  return mustChangePassword ? "has a one-time password" : "active";
}

function RoleForm({ account }: { account: ShownAccount }) {
  return (
    <form className="inline-form" method="post" action={`/admin/people/accounts/${account.id}`}>
      <select className="input" name="role" defaultValue={account.role} aria-label={`Role of ${account.email}`}>
        {ROLES.map((role) => (
          <option key={role}>{role}</option>
        ))}
      </select>
      <button className="btn small" type="submit">
        Set<span className="vh"> the role of {account.email}</span>
      </button>
    </form>
  );
}

function AccessForm({ account }: { account: ShownAccount }) {
  const does = account.disabledAt === null ? "disable" : "enable";
  return (
    <form className="inline-form" method="post" action={`/admin/people/accounts/${account.id}`}>
      <button className="btn small" type="submit" name="does" value={does}>
        {does === "disable" ? "Disable" : "Enable"}
        <span className="vh"> {account.email}</span>
      </button>
      <button className="btn small" type="submit" name="does" value="reset-password">
        Reset password<span className="vh"> of {account.email}</span>
      </button>
    </form>
  );
}
