import { hasAccounts } from "../data/accounts";

/** True where an account was ever made. Anybody may know: before that there is nothing to guard. */
export function hasAnyAccount(): Promise<boolean> {
  return hasAccounts();
}
