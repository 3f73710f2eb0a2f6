import type { Admin } from "../auth/signed-in";
import type { AuditEntry } from "../core/access/audit";
import type { Role } from "../core/access/role";
import { AppError } from "../core/shared/app-error";
import { readAccount, setAccountAccess } from "../data/accounts";
import { write } from "../data/client";
import { recordAudit } from "../data/record-audit";
import { endSessions } from "../data/sessions";

/** One thing about an account that an admin changes. */
export type AccountChange = { role: Role } | { disabled: boolean };

/**
 * Changes the role of an account, or disables or enables it. It holds at once: roles are looked up with every request, and
 * the sessions of a disabled account end.
 * @returns its e-mail address.
 * @throws AppError not-found; conflict where nobody would be left who may manage accounts.
 */
export function changeAccount(admin: Admin, id: string, change: AccountChange): Promise<string> {
  return write(async (transaction) => {
    const account = await readAccount(id, transaction);
    if (account === null) throw new AppError("not-found", "There is no such account.");
    const about = { entity: "account", entityId: id, subject: account.email } as const;
    let entry: AuditEntry;
    if ("role" in change) {
      if (change.role === account.role) return account.email;
      await setAccountAccess(transaction, id, { role: change.role });
      const values = { before: { role: account.role }, after: { role: change.role } };
      entry = { ...about, action: "account.role-changed", ...values };
    } else {
      if (change.disabled === (account.disabledAt !== null)) return account.email;
      const now = new Date();
      await setAccountAccess(transaction, id, { disabledAt: change.disabled ? now : null });
      if (change.disabled) await endSessions(transaction, id, {}, now);
      entry = { ...about, action: change.disabled ? "account.disabled" : "account.enabled" };
    }
    await recordAudit(transaction, admin, entry);
    return account.email;
  });
}
