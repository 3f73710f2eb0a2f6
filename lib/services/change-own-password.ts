import { hashPassword, verifyPassword } from "../auth/password-hash";
import type { Viewer } from "../auth/signed-in";
import { checkNewPassword } from "../core/access/account-input";
import { AppError } from "../core/shared/app-error";
import { readAccount, setPasswordHash } from "../data/accounts";
import { write } from "../data/client";
import { recordAudit } from "../data/record-audit";
import { endSessions } from "../data/sessions";
import { type CountedFor, countTry, forgetTry } from "../data/sign-in-throttle";

/**
 * Changes the password of whoever asks. All their other sessions end.
 * @throws AppError bad-request where the present password is wrong or the new one will not do; rate-limited after too many
 * wrong ones: a session left open must not be a place to guess at.
 */
export async function changeOwnPassword(viewer: Viewer, present: string, next: string): Promise<void> {
  const account = viewer.userId === null ? null : await readAccount(viewer.userId);
  if (account === null) throw new AppError("not-found", "The command line has no password.");
  const counted: CountedFor[] = [{ kind: "account", value: account.email }];
  const turn = await countTry(counted, new Date());
  if (!turn.now) {
    throw new AppError(
      "rate-limited",
      "There were too many tries with a wrong password. Try again in a quarter of an hour.",
    );
  }
  if (!(await verifyPassword(present, account.passwordHash))) {
    throw new AppError("bad-request", "The present password is wrong.");
  }
  await write((transaction) => forgetTry(transaction, counted));
  if (next === present) throw new AppError("bad-request", "The new password is the present one. Choose another.");
  checkNewPassword(next, [account.email, account.name]);
  const passwordHash = await hashPassword(next);
  await write(async (transaction) => {
    await setPasswordHash(transaction, account.id, passwordHash, { mustChangePassword: false });
    await endSessions(transaction, account.id, { allBut: viewer.sessionId ?? "" }, new Date());
    const about = { entity: "account", entityId: account.id, subject: account.email } as const;
    await recordAudit(transaction, viewer, { action: "account.password-changed", ...about });
  });
}
