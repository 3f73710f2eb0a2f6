import { describe, expect, it } from "vitest";
import { verifyPassword } from "@/lib/auth/password-hash";
import { requireRole } from "@/lib/auth/signed-in";
import { adminCommand } from "@/lib/cli/admin-command";
import { storeCommand } from "@/lib/cli/store-commands";
import { store } from "@/lib/data/client";
import { freshDatabase } from "../support/database";
import { ORIGIN } from "../support/sign-in";

freshDatabase();

/** Runs a command with a password that is typed when it is asked for. */
async function admin(args: readonly string[], password = "lantern quarry otter mending") {
  const said = listen();
  const { terminal } = said;
  const prompt = { ask: async () => "Asked For", askNewPassword: async () => password };
  const status = await adminCommand(args, terminal, prompt);
  return { status, out: said.out(), err: said.err() };
}

/** A terminal, and what was written to it. */
function listen() {
  const written: { out: string[]; err: string[] } = { out: [], err: [] };
  const terminal = {
    out: (text: string) => void written.out.push(text),
    err: (text: string) => void written.err.push(text),
    color: false,
    width: 80,
  };
  return { terminal, out: () => written.out.join(""), err: () => written.err.join("") };
}

describe("strings-attached admin", () => {
  it("says how to begin, makes the first admin, and lists it without its password", async () => {
    expect((await admin(["list"])).out).toContain("strings-attached admin create");
    const made = await admin(["create", "--email", "Mara@Example.com", "--name", "Mara"]);
    expect([made.status, made.out]).toEqual([0, "mara@example.com can sign in at /admin as admin.\n"]);
    expect((await admin(["list"])).out).toMatch(/mara@example.com +Mara +admin +active\n/);
    const { passwordHash } = await store().user.findUniqueOrThrow({ where: { email: "mara@example.com" } });
    expect(await verifyPassword("lantern quarry otter mending", passwordHash)).toBe(true);
  });

  it("refuses a weak password, an address that is none and one that is taken, and makes nothing", async () => {
    const tries: [string, string, RegExp][] = [
      ["ada@example.com", "too short", /9 characters; it needs 12/],
      ["ada@example.com", "password1234", /tried first/],
      ["not an address", "lantern quarry otter mending", /must be an e-mail address/],
      ["mara@example.com", "lantern quarry otter mending", /account for mara@example.com already/],
    ];
    for (const [email, password, reason] of tries) {
      const { status, err } = await admin(["create", "--email", email], password);
      expect([status, err]).toEqual([1, expect.stringMatching(reason)]);
    }
    expect(await store().user.count()).toBe(1);
  });

  it("disables, but not the only admin; enables; resets a password for one sign-in", async () => {
    expect((await admin(["disable", "--email", "mara@example.com"])).err).toMatch(/only admin/);
    await admin(["create", "--email", "ed@example.com", "--name", "Ed", "--role", "editor"]);
    expect((await admin(["disable", "ed@example.com"])).out).toBe("ed@example.com can no longer sign in.\n");
    expect((await admin(["list"])).out).toMatch(/ed@example.com +Ed +editor +disabled/);
    expect((await admin(["enable", "ed@example.com"])).out).toBe("ed@example.com can sign in again.\n");
    const { out } = await admin(["reset-password", "ed@example.com", "--one-time"]);
    const word = /with (\S+) and/.exec(out)?.[1] ?? "";
    const { passwordHash, mustChangePassword } = await store().user.findUniqueOrThrow({
      where: { email: "ed@example.com" },
    });
    expect([await verifyPassword(word, passwordHash), mustChangePassword]).toEqual([true, true]);
  });

  it("makes, lists and revokes tokens; the token itself is printed once, alone on standard output", async () => {
    await admin(["create", "--email", "bo@example.com", "--role", "editor"]);
    const made = await admin([
      "token",
      "create",
      "--email",
      "bo@example.com",
      "--scope",
      "import",
      "--name",
      "nightly",
    ]);
    expect(made.out).toMatch(/^sa_[\w-]{43}\n$/);
    const ask = () =>
      requireRole(
        new Request(ORIGIN, { method: "POST", headers: { authorization: `Bearer ${made.out.trim()}` } }),
        "editor",
        "import",
      );
    expect((await ask()).actor).toBe("bo@example.com");
    const { out } = await admin(["token", "list"]);
    expect(out).toMatch(/bo@example.com +nightly +import/);
    expect(out).not.toContain(made.out.trim());
    const { id } = await store().apiToken.findFirstOrThrow({ where: { name: "nightly" } });
    expect((await admin(["token", "revoke", id])).status).toBe(0);
    await expect(ask()).rejects.toThrow(/revoked/);
    expect((await admin(["token", "revoke", id])).status).toBe(1);
  });

  it.each([
    [["create", "--password", "x"], /never an argument/],
    [["create", "--password=x"], /never an argument/],
    [["create", "--role", "king"], /--role takes viewer, editor, admin/],
    [["frob"], /no command 'frob'/],
    [["disable"], /Name the account/],
    [["token", "create", "--email", "a@b.co", "--scope", "all"], /--scope takes/],
  ])("does not take %s", async (args, reason) => {
    await expect(admin(args)).rejects.toThrow(reason);
    const { terminal, err } = listen();
    expect([await storeCommand("admin", args, terminal), err()]).toEqual([64, expect.stringMatching(reason)]);
  });

  it("writes down everything it changes", async () => {
    const events = await store().auditEvent.findMany({ orderBy: { id: "asc" }, select: { action: true, actor: true } });
    expect(new Set(events.map(({ actor }) => actor))).toEqual(new Set(["command line"]));
    expect(events.map(({ action }) => action)).toEqual([
      "account.created",
      "account.created",
      "account.disabled",
      "account.enabled",
      "account.password-reset",
      "account.created",
      "token.created",
      "token.revoked",
    ]);
  });
});
