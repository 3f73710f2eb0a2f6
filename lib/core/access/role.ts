/** What an account may do; each may do all that those before it may. */
export const ROLES = ["viewer", "editor", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** What each role may do, for people. */
export const ROLE_WORDS: Record<Role, string> = {
  viewer: "reads the history of imports and the deals behind them",
  editor: "imports, edits and merges",
  admin: "manages accounts and reads the audit log",
};

/** True where a role may do what `needed` may. */
export function reaches(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/** The role that a text names; null where it is none. */
export function roleOf(text: string): Role | null {
  return ROLES.find((role) => role === text) ?? null;
}

/** What a token for programs may be used for. No token manages accounts. */
export const TOKEN_SCOPES = ["read", "import", "edit"] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** What each scope allows, for people. */
export const SCOPE_WORDS: Record<TokenScope, string> = {
  read: "read what its owner can read",
  import: "import deals, and undo imports",
  edit: "edit deals, and merge startups and investors",
};

/** The scope that a text names; null where it is none. */
export function scopeOf(text: string): TokenScope | null {
  return TOKEN_SCOPES.find((scope) => scope === text) ?? null;
}
