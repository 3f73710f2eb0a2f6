import { newOneTimePassword } from "../auth/one-time-password";
import { hashPassword } from "../auth/password-hash";
import type { Admin } from "../auth/signed-in";
import { type AccountInput, checkNewPassword, readAccountInput } from "../core/access/account-input";
import { insertAccount } from "../data/accounts";
import { write } from "../data/client";
import { recordAudit } from "../data/record-audit";

/**
 * Makes an account.
 * @param password its password; null for a one-time password, which is given back once and must be changed at the first
 * sign-in.
 * @throws AppError bad-request for an address, name, role or password that will not do; conflict where there is such an
 * account already.
 */
export async function createAccount(
  admin: Admin,
  input: AccountInput,
  password: string | null,
): Promise<{ id: string; email: string; oneTimePassword: string | null }> {
  const account = readAccountInput(input);
  if (password !== null) checkNewPassword(password, [account.email, account.name]);
  const oneTimePassword = password === null ? newOneTimePassword() : null;
  const passwordHash = await hashPassword(password ?? oneTimePassword ?? "");
  const mustChangePassword = oneTimePassword !== null;
  const id = await write(async (transaction) => {
    const entityId = await insertAccount(transaction, { ...account, passwordHash, mustChangePassword });
    const after = { name: account.name, role: account.role };
    const entry = { action: "account.created", entity: "account", entityId, subject: account.email, after } as const;
    await recordAudit(transaction, admin, entry);
    return entityId;
  });
  return { id, email: account.email, oneTimePassword };
}
