import type { Role, TokenScope } from "@/lib/core/access/role";
import { AdminHead } from "./admin-head";
import { NoteLine } from "./note-line";
import { OwnSessions, type ShownSession } from "./own-sessions";
import { OwnTokens } from "./own-tokens";
import { PasswordForm } from "./password-form";
import type { ShownToken } from "./token-table";

export interface AccountViewProps {
  who: { actor: string; role: Role };
  /** True where the password was made up by somebody else: nothing else can be done before it is changed. */
  mustChangePassword: boolean;
  sessions: readonly ShownSession[];
  tokens: readonly ShownToken[];
  note: { tone: "ok" | "bad"; text: string; secret?: string } | null;
  /** ISO moment of this page. */
  now: string;
}

/** One's own account: password, where one is signed in, tokens for programs. */
export function AccountView({ who, mustChangePassword, sessions, tokens, note, now }: AccountViewProps) {
  const scopes: readonly TokenScope[] = who.role === "viewer" ? ["read"] : ["read", "import", "edit"];
  return (
    <>
      <AdminHead title="Your account" who={who} current="/admin/account" />
      <NoteLine note={note} />
      <PasswordForm first={mustChangePassword} email={who.actor} />
      {mustChangePassword ? null : (
        <>
          <OwnSessions sessions={sessions} />
          <OwnTokens tokens={tokens} scopes={scopes} now={now} />
        </>
      )}
    </>
  );
}
