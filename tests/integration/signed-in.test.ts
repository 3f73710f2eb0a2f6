import { describe, expect, it } from "vitest";
import { newSecretToken } from "@/lib/auth/secret-token";
import { findSignedIn, requireRole } from "@/lib/auth/signed-in";
import { ROLES, type Role } from "@/lib/core/access/role";
import { AppError } from "@/lib/core/shared/app-error";
import { store } from "@/lib/data/client";
import { endSessions, rotateSession } from "@/lib/data/sessions";
import { freshDatabase } from "../support/database";
import { addAccount, ORIGIN, proofOf, sessionHeaders, signedInAs, tokenHeaders } from "../support/sign-in";

freshDatabase();

const HOUR = 60 * 60 * 1000;
const ask = (headers: Record<string, string>, method = "GET") => new Request(`${ORIGIN}/admin`, { method, headers });
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "allowed",
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );

describe("a role", () => {
  it("lets do what those below it may, and nothing above", async () => {
    for (const [at, role] of ROLES.entries()) {
      const headers = await signedInAs(role);
      for (const [needed, name] of ROLES.entries()) {
        const code = await codeOf(requireRole(ask(headers), name));
        expect([role, name, code]).toEqual([role, name, needed <= at ? "allowed" : "forbidden"]);
      }
    }
  });

  it("is nobody's without a cookie or with a made-up one", async () => {
    for (const cookie of ["", "strings_attached_session=", `strings_attached_session=${"x".repeat(43)}`]) {
      expect(await codeOf(requireRole(ask({ cookie }), "viewer"))).toBe("unauthenticated");
    }
  });

  it("is the one the account has now, not the one it had when it signed in", async () => {
    const id = await addAccount("admin");
    const headers = await sessionHeaders(id);
    await store().user.update({ where: { id }, data: { role: "viewer" } });
    expect(await codeOf(requireRole(ask(headers), "editor"))).toBe("forbidden");
  });

  it("of somebody whose password another has seen begins with a password of their own", async () => {
    const id = await addAccount("admin");
    await store().user.update({ where: { id }, data: { mustChangePassword: true } });
    expect(await codeOf(requireRole(ask(await sessionHeaders(id)), "viewer"))).toBe("forbidden");
  });
});

describe("a session", () => {
  it("ends when it is idle, when it is old, when it is ended and when its account is disabled", async () => {
    const id = await addAccount("editor");
    const ago = (hours: number) => sessionHeaders(id, new Date(Date.now() - hours * HOUR));
    expect(await codeOf(requireRole(ask(await ago(1.9)), "editor"))).toBe("allowed");
    expect(await codeOf(requireRole(ask(await ago(2.1)), "editor"))).toBe("unauthenticated");
    const old = await ago(12.1);
    await store().session.updateMany({ data: { seenAt: new Date() } });
    expect(await codeOf(requireRole(ask(old), "editor"))).toBe("unauthenticated");
    const live = await ago(0);
    await endSessions(store(), id, {}, new Date());
    expect(await codeOf(requireRole(ask(live), "editor"))).toBe("unauthenticated");
    const again = await ago(0);
    await store().user.update({ where: { id }, data: { disabledAt: new Date() } });
    expect(await codeOf(requireRole(ask(again), "editor"))).toBe("unauthenticated");
  });

  it("goes on for as long as it is used", async () => {
    const headers = await sessionHeaders(await addAccount("editor"), new Date(Date.now() - 1.5 * HOUR));
    await findSignedIn(new Headers(headers));
    const later = new Date(Date.now() + 1.5 * HOUR);
    expect(await findSignedIn(new Headers(headers), later)).not.toBeNull();
  });

  it("asks for a new token after a while; the old one counts for another minute, the new one from now on", async () => {
    const { token, hash } = newSecretToken();
    const userId = await addAccount("viewer");
    const headers = await sessionHeaders(userId, new Date(Date.now() - 20 * 60 * 1000));
    expect((await findSignedIn(new Headers(headers)))?.renewDue).toBe(true);
    const { tokenHash: old } = await store().session.findFirstOrThrow({ where: { userId } });
    const now = new Date();
    const previousUntil = new Date(now.getTime() + 60_000);
    expect(await rotateSession(old, hash, { now, previousUntil })).toBe(true);
    expect(await rotateSession(old, newSecretToken().hash, { now, previousUntil })).toBe(false);
    const renewed = new Headers({ cookie: `strings_attached_session=${token}` });
    expect(await findSignedIn(renewed)).toMatchObject({ renewDue: false });
    expect(await findSignedIn(new Headers(headers))).not.toBeNull();
    expect(await findSignedIn(new Headers(headers), new Date(now.getTime() + 61_000))).toBeNull();
    expect(await findSignedIn(renewed, new Date(now.getTime() + 61_000))).not.toBeNull();
  });

  it("changes nothing for a page of another site, an opaque one or one that does not say", async () => {
    const headers = await signedInAs("admin");
    const { origin: _, ...silent } = headers;
    expect(await codeOf(requireRole(ask(headers, "POST"), "admin"))).toBe("allowed");
    for (const other of [{ ...headers, origin: "https://evil.example" }, { ...headers, origin: "null" }, silent]) {
      expect(await codeOf(requireRole(ask(other, "POST"), "admin"))).toBe("forbidden");
      expect(await codeOf(requireRole(ask(other), "admin"))).toBe("allowed");
    }
  });

  it("behind https is taken only from the cookie that no other site can set", async () => {
    const { cookie = "", ...headers } = await signedInAs("viewer");
    const https = { ...headers, "x-forwarded-proto": "https" };
    expect(await codeOf(requireRole(ask({ ...https, cookie }), "viewer"))).toBe("unauthenticated");
    expect(await codeOf(requireRole(ask({ ...https, cookie: `__Host-${cookie}` }), "viewer"))).toBe("allowed");
  });
});

describe("an API token", () => {
  it("acts within its scopes and its owner's role, without an Origin, and never as an admin", async () => {
    const cases: [Role, "read" | "import" | "edit", Role, string][] = [
      ["editor", "read", "viewer", "allowed"],
      ["editor", "read", "editor", "forbidden"],
      ["editor", "edit", "editor", "allowed"],
      ["editor", "import", "editor", "forbidden"],
      ["viewer", "edit", "editor", "forbidden"],
      ["admin", "edit", "admin", "forbidden"],
    ];
    for (const [role, scope, needed, expected] of cases) {
      const code = await codeOf(requireRole(ask(await tokenHeaders(role, [scope]), "POST"), needed));
      expect([role, scope, needed, code]).toEqual([role, scope, needed, expected]);
    }
    const importing = await tokenHeaders("editor", ["import"]);
    expect(await codeOf(requireRole(ask(importing, "POST"), "editor", "import"))).toBe("allowed");
  });

  it("does not count once revoked, expired or its owner disabled; nor does a made-up one beside a good cookie", async () => {
    const userId = await addAccount("editor");
    const headers = await tokenHeaders("editor", ["read"], userId);
    const spoil = async (data: Parameters<ReturnType<typeof store>["apiToken"]["updateMany"]>[0]["data"]) => {
      await store().apiToken.updateMany({ where: { userId }, data });
      return codeOf(requireRole(ask(headers), "viewer"));
    };
    expect(await spoil({})).toBe("allowed");
    expect(await spoil({ revokedAt: new Date() })).toBe("unauthenticated");
    expect(await spoil({ revokedAt: null, expiresAt: new Date(Date.now() - 1) })).toBe("unauthenticated");
    await store().user.update({ where: { id: userId }, data: { disabledAt: new Date() } });
    expect(await spoil({ expiresAt: new Date(Date.now() + HOUR) })).toBe("unauthenticated");
    const both = { ...(await signedInAs("admin")), authorization: `Bearer sa_${"x".repeat(43)}` };
    expect(await codeOf(requireRole(ask(both), "viewer"))).toBe("unauthenticated");
  });
});

describe("a proof", () => {
  it("names who asks for the audit log, and is usable as a weaker one", async () => {
    const admin = await proofOf("admin");
    const viewer: Awaited<ReturnType<typeof proofOf<"viewer">>> = admin;
    expect(viewer).toMatchObject({ via: "session", role: "admin", actor: expect.stringContaining("@example.com") });
  });
});
