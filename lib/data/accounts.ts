import { type Role, roleOf } from "../core/access/role";
import { AppError } from "../core/shared/app-error";
import { type Store, store } from "./client";
import { newId } from "./new-id";

/** An account as it is listed. */
export interface ListedAccount {
  id: string;
  email: string;
  name: string;
  role: Role;
  createdAt: Date;
  disabledAt: Date | null;
  mustChangePassword: boolean;
}

/** True where somebody could sign in, or could have. */
export async function hasAccounts(): Promise<boolean> {
  return (await store().user.findFirst({ select: { id: true } })) !== null;
}

/** All accounts by e-mail address. */
export async function readAccounts(): Promise<ListedAccount[]> {
  return (await store().user.findMany({ orderBy: { email: "asc" } })).map(toListed);
}

/** The account with an e-mail address, with its password's hash; null where there is none. */
export async function readAccountByEmail(email: string, on: Store = store()) {
  const row = await on.user.findUnique({ where: { email: emailKey(email) } });
  return row === null ? null : { ...toListed(row), passwordHash: row.passwordHash, passwordSetAt: row.passwordSetAt };
}

/** As `readAccountByEmail`, by id. */
export async function readAccount(id: string, on: Store = store()) {
  const row = await on.user.findUnique({ where: { id } });
  return row === null ? null : { ...toListed(row), passwordHash: row.passwordHash, passwordSetAt: row.passwordSetAt };
}

/**
 * Adds an account. @returns its id.
 * @throws AppError conflict where the e-mail address has one.
 */
export async function insertAccount(
  transaction: Store,
  account: { email: string; name: string; role: Role; passwordHash: string; mustChangePassword: boolean },
): Promise<string> {
  const email = emailKey(account.email);
  if ((await transaction.user.findUnique({ where: { email } })) !== null) {
    throw new AppError("conflict", `There is an account for ${email} already.`);
  }
  const id = newId();
  await transaction.user.create({ data: { id, ...account, email } });
  return id;
}

/** Sets a password's hash. */
export async function setPasswordHash(
  transaction: Store,
  id: string,
  passwordHash: string,
  options: { mustChangePassword: boolean },
): Promise<void> {
  await transaction.user.update({ where: { id }, data: { passwordHash, passwordSetAt: new Date(), ...options } });
}

/** Makes a password's hash anew with what is asked for today; the password is the same. */
export async function rehashPassword(transaction: Store, id: string, passwordHash: string): Promise<void> {
  await transaction.user.update({ where: { id }, data: { passwordHash } });
}

/**
 * Changes what an account may do.
 * @throws AppError conflict where nobody would be left who may manage accounts.
 */
export async function setAccountAccess(
  transaction: Store,
  id: string,
  change: { role?: Role; disabledAt?: Date | null },
): Promise<void> {
  await transaction.user.update({ where: { id }, data: change });
  const admins = await transaction.user.count({ where: { role: "admin", disabledAt: null } });
  if (admins === 0) throw new AppError("conflict", "This is the only admin. Make another one first.");
}

/** How an e-mail address is kept and compared. */
export function emailKey(email: string): string {
  return email.trim().toLowerCase();
}

function toListed(row: {
  id: string;
  email: string;
  name: string;
  role: string;
  createdAt: Date;
  disabledAt: Date | null;
  mustChangePassword: boolean;
}): ListedAccount {
  const role = roleOf(row.role);
  if (role === null) throw new AppError("internal", "The account has a role that this version does not know.");
  const { id, email, name, createdAt, disabledAt, mustChangePassword } = row;
  return { id, email, name, role, createdAt, disabledAt, mustChangePassword };
}
