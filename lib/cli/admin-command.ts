import { commandLineAdmin } from "../auth/command-line-admin";
import { AppError } from "../core/shared/app-error";
import { changeAccount } from "../services/change-account";
import { createAccount } from "../services/create-account";
import { createApiToken } from "../services/create-api-token";
import { findAccounts } from "../services/find-accounts";
import { findApiTokens } from "../services/find-api-tokens";
import { resetPassword } from "../services/reset-password";
import { revokeApiToken } from "../services/revoke-api-token";
import { withStore } from "../services/with-store";
import { EXIT } from "./exit-codes";
import { ADMIN_HELP } from "./help-admin";
import { type AdminArgs, parseAdminArgs } from "./parse-admin-args";
import type { Prompt } from "./prompt";
import { tableText } from "./table-text";
import type { Terminal } from "./terminal";

/**
 * `strings-attached admin`: accounts and tokens, for whoever runs the server.
 * @returns the exit status, see exit-codes.ts.
 * @throws UsageError where the arguments are not understood.
 */
export async function adminCommand(args: readonly string[], terminal: Terminal, prompt: Prompt): Promise<number> {
  const parsed = parseAdminArgs(args);
  if (parsed.does === "help") {
    terminal.out(ADMIN_HELP);
    return EXIT.ok;
  }
  try {
    await withStore(() => run(parsed, terminal, prompt));
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    terminal.err(`${error.message}\n`);
    return EXIT.failed;
  }
}

async function run(args: Exclude<AdminArgs, { does: "help" }>, terminal: Terminal, prompt: Prompt): Promise<void> {
  const admin = commandLineAdmin();
  const idOf = async (email: string) => {
    const account = (await findAccounts(admin)).find((one) => one.email === email.trim().toLowerCase());
    if (account === undefined) throw new AppError("not-found", `There is no account for ${email}.`);
    return account.id;
  };
  switch (args.does) {
    case "create":
      return createOne(args, terminal, prompt);
    case "list":
      return terminal.out(await accountList());
    case "disable":
    case "enable": {
      const email = await changeAccount(admin, await idOf(args.email), { disabled: args.does === "disable" });
      return terminal.out(
        args.does === "disable" ? `${email} can no longer sign in.\n` : `${email} can sign in again.\n`,
      );
    }
    case "reset-password": {
      const id = await idOf(args.email);
      const password = args.oneTime ? null : await prompt.askNewPassword("New password:");
      const { email, oneTimePassword } = await resetPassword(admin, id, password);
      if (oneTimePassword === null) return terminal.out(`${email} has the new password; other sessions have ended.\n`);
      return terminal.out(`${email} signs in once with ${oneTimePassword} and then chooses a password.\n`);
    }
    case "token create": {
      const { email, does: _, ...rest } = args;
      const { id, token } = await createApiToken(admin, { ...rest, ownerId: await idOf(email) });
      terminal.err(`Token ${id} for ${email}; it is shown only now:\n`);
      return terminal.out(`${token}\n`);
    }
    case "token list":
      return terminal.out(await tokenList());
    case "token revoke":
      await revokeApiToken(admin, args.id);
      return terminal.out("The token counts no longer.\n");
  }
}

async function createOne(
  { email, name, role }: Extract<AdminArgs, { does: "create" }>,
  terminal: Terminal,
  prompt: Prompt,
): Promise<void> {
  const account = {
    email: email ?? (await prompt.ask("E-mail address:")),
    name: name ?? email ?? (await prompt.ask("Name:")),
    role,
  };
  const password = await prompt.askNewPassword("Password, 12 characters or more (not shown):");
  const made = await createAccount(commandLineAdmin(), account, password);
  terminal.out(`${made.email} can sign in at /admin as ${role}.\n`);
}

async function accountList(): Promise<string> {
  const accounts = await findAccounts(commandLineAdmin());
  if (accounts.length === 0) return "There is no account yet. Make the first with: strings-attached admin create\n";
  const state = (disabled: Date | null, first: boolean) =>
    disabled === null
      ? first
        ? "must choose a password"
        : "active"
      : `disabled ${disabled.toISOString().slice(0, 10)}`;
  return tableText(
    ["E-mail address", "Name", "Role", "State"],
    accounts.map((one) => [one.email, one.name, one.role, state(one.disabledAt, one.mustChangePassword)]),
  );
}

async function tokenList(): Promise<string> {
  const tokens = await findApiTokens(commandLineAdmin());
  if (tokens.length === 0) return "There is no token.\n";
  const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? "never";
  return tableText(
    ["Id", "Owner", "Name", "Scopes", "Expires", "Last used", "Revoked"],
    tokens.map((one) => [
      one.id,
      one.owner,
      one.name,
      one.scopes.join(" "),
      day(one.expiresAt),
      day(one.usedAt),
      one.revokedAt === null ? "no" : day(one.revokedAt),
    ]),
  );
}
