/** What can be changed, as the audit log names it. */
export const AUDIT_ENTITIES = ["deal", "startup", "investor", "import", "account", "session", "token"] as const;
export type AuditEntity = (typeof AUDIT_ENTITIES)[number];

/** What can happen, and how the log says it. A closed list, so that a filter can offer all of them. */
export const AUDIT_ACTIONS = {
  "sign-in.succeeded": "signed in",
  "sign-in.failed": "failed to sign in",
  "sign-in.throttled": "was told to wait before signing in",
  "session.ended": "signed out",
  "session.all-ended": "signed out everywhere",
  "account.created": "made an account",
  "account.role-changed": "changed the role of an account",
  "account.disabled": "disabled an account",
  "account.enabled": "enabled an account",
  "account.password-changed": "changed their own password",
  "account.password-reset": "reset a password",
  "token.created": "made an API token",
  "token.revoked": "revoked an API token",
  "import.uploaded": "uploaded a file to import",
  "import.committed": "imported deals",
  "import.cancelled": "cancelled an import",
  "import.failed": "began an import that failed",
  "import.undone": "undid an import",
  "deal.added": "added a deal",
  "deal.edited": "edited a deal",
  "deal.undone": "took back a change of a deal",
  "startup.merged": "merged startups",
  "startup.merge-undone": "took back a merge of startups",
  "startup.told-apart": "said that two startups are two",
  "startup.told-apart-undone": "took back that two startups are two",
  "startup.alias-added": "added a name to a startup",
  "startup.alias-removed": "removed a name of a startup",
  "investor.merged": "merged investors",
  "investor.merge-undone": "took back a merge of investors",
  "investor.told-apart": "said that two investors are two",
  "investor.told-apart-undone": "took back that two investors are two",
  "investor.alias-added": "added a name to an investor",
  "investor.alias-removed": "removed a name of an investor",
} as const satisfies Record<string, string>;
export type AuditAction = keyof typeof AUDIT_ACTIONS;

/** How whoever changes something has shown who they are. */
export const VIAS = ["session", "token", "command line", "nobody"] as const;
export type Via = (typeof VIAS)[number];

/** Who changes something, as the log writes it down. Plain data: it can be handed to another process. */
export interface AuditActor {
  /** Null for the command line and where nobody is signed in. */
  readonly userId: string | null;
  /** What they are called now: an e-mail address, 'command line', 'nobody signed in'. */
  readonly actor: string;
  readonly via: Via;
  /** Network address as far as it is known. */
  readonly address: string | null;
}

/** Fields of an entity with their values as JSON can hold them. Never a password, a token or the text of a term sheet. */
export type AuditValues = Record<string, string | number | boolean | null | readonly string[]>;

/** What happened, to be written down. */
export interface AuditEntry {
  action: AuditAction;
  entity: AuditEntity;
  entityId: string | null;
  /** What the entity is called now, for people: 'Sakana AI, 2025-11', a file's name. */
  subject: string | null;
  /** The fields that differ: what was, and what is. */
  before?: AuditValues | null;
  after?: AuditValues | null;
  /** Id of the event that this one takes back. */
  undoes?: string | null;
}
