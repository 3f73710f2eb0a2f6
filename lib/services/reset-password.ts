import { newOneTimePassword } from "../auth/one-time-password";
import { hashPassword } from "../auth/password-hash";
import type { Admin } from "../auth/signed-in";
import { checkNewPassword } from "../core/access/account-input";
import { AppError } from "../core/shared/app-error";
import { readAccount, setPasswordHash } from "../data/accounts";
import { write } from "../data/client";
import { recordAudit } from "../data/record-audit";
import { endSessions } from "../data/sessions";
import { forgetTry } from "../data/sign-in-throttle";

/**
 * Sets another password for an account. Its sessions end, and nobody who guessed at it makes it wait any longer.
 * @param password as for `createAccount`: null for a one-time password, which is given back once.
 * @throws AppError not-found, bad-request.
 */
export async function resetPassword(
  admin: Admin,
  id: string,
  password: string | null,
): Promise<{ email: string; oneTimePassword: string | null }> {
  const account = await readAccount(id);
  if (account === null) throw new AppError("not-found", "There is no such account.");
  if (password !== null) checkNewPassword(password, [account.email, account.name]);
  const oneTimePassword = password === null ? newOneTimePassword() : null;
  const passwordHash = await hashPassword(password ?? oneTimePassword ?? "");
  await write(async (transaction) => {
    await setPasswordHash(transaction, id, passwordHash, { mustChangePassword: oneTimePassword !== null });
    await endSessions(transaction, id, {}, new Date());
    await forgetTry(transaction, [{ kind: "account", value: account.email }]);
    const entry = {
      action: "account.password-reset",
      entity: "account",
      entityId: id,
      subject: account.email,
    } as const;
    await recordAudit(transaction, admin, entry);
  });
  return { email: account.email, oneTimePassword };
}
