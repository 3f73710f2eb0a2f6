import { parseArgs } from "node:util";
import { ROLES, type Role, roleOf, scopeOf, TOKEN_SCOPES, type TokenScope } from "../core/access/role";
import { UsageError } from "./parse-score-args";

/** What `admin` is asked to do. */
export type AdminArgs =
  | { does: "help" }
  | { does: "create"; email: string | null; name: string | null; role: Role }
  | { does: "list" }
  | { does: "disable" | "enable"; email: string }
  | { does: "reset-password"; email: string; oneTime: boolean }
  | { does: "token create"; email: string; name: string; scopes: TokenScope[]; days: number }
  | { does: "token list" }
  | { does: "token revoke"; id: string };

/** A token for a nightly import lives a quarter of a year where nothing else is said. */
const DAYS = 90;

/**
 * The arguments of `admin`.
 * @throws UsageError for unknown commands or options, and for a password among them.
 */
export function parseAdminArgs(args: readonly string[]): AdminArgs {
  const { values, positionals } = parse(args);
  const [command, ...rest] = positionals;
  if (values.help || command === undefined) return { does: "help" };
  if (command === "create") {
    return {
      does: "create",
      email: values.email ?? null,
      name: values.name ?? null,
      role: toRole(values.role ?? "admin"),
    };
  }
  if (command === "list") return { does: "list" };
  if (command === "disable" || command === "enable") return { does: command, email: emailOf(values.email ?? rest[0]) };
  if (command === "reset-password") {
    return { does: command, email: emailOf(values.email ?? rest[0]), oneTime: values["one-time"] === true };
  }
  if (command === "token") return parseToken(values, rest);
  throw new UsageError(`'admin' has no command '${command}'.`);
}

function parseToken(values: ReturnType<typeof parse>["values"], [command, id]: string[]): AdminArgs {
  if (command === "list") return { does: "token list" };
  if (command === "revoke") {
    if (id === undefined) throw new UsageError("Name the token to revoke by its id; 'admin token list' shows them.");
    return { does: "token revoke", id };
  }
  if (command !== "create") throw new UsageError("'admin token' takes create, list or revoke.");
  const scopes = (values.scope ?? ["read"]).map(toScope);
  const days = Number(values.days ?? DAYS);
  if (!Number.isInteger(days)) throw new UsageError(`--days takes a whole number, not '${values.days}'.`);
  return { does: "token create", email: emailOf(values.email), name: values.name ?? "command line", scopes, days };
}

function emailOf(email: string | undefined): string {
  if (email === undefined) throw new UsageError("Name the account with --email.");
  return email;
}

function toRole(text: string): Role {
  const role = roleOf(text);
  if (role === null) throw new UsageError(`--role takes ${ROLES.join(", ")}, not '${text}'.`);
  return role;
}

function toScope(text: string): TokenScope {
  const scope = scopeOf(text);
  if (scope === null) throw new UsageError(`--scope takes ${TOKEN_SCOPES.join(", ")}, not '${text}'.`);
  return scope;
}

function parse(args: readonly string[]) {
  // A password on the command line stands in the shell's history and in the list of processes.
  if (args.some((arg) => /^--password(=|$)/.test(arg))) {
    throw new UsageError("A password is never an argument: it is asked for, or read from standard input.");
  }
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        email: { type: "string" },
        name: { type: "string" },
        role: { type: "string" },
        scope: { type: "string", multiple: true },
        days: { type: "string" },
        "one-time": { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
