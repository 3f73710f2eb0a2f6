import type { Admin } from "../auth/signed-in";
import { type ListedAccount, readAccounts } from "../data/accounts";

/** All accounts, by e-mail address. */
export function findAccounts(_admin: Admin): Promise<ListedAccount[]> {
  return readAccounts();
}
