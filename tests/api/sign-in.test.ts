import { describe, expect, it } from "vitest";
import { GET as renew } from "@/app/admin/renew/route";
import { POST as enter } from "@/app/admin/sign-in/enter/route";
import { POST as leave } from "@/app/admin/sign-out/route";
import { hashPassword } from "@/lib/auth/password-hash";
import { findSignedIn } from "@/lib/auth/signed-in";
import { store } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";
import { signIn } from "@/lib/services/sign-in";
import { freshDatabase } from "../support/database";
import { ORIGIN, sessionHeaders } from "../support/sign-in";

freshDatabase();

const PASSWORD = "lantern quarry otter mending";
/** Quick to compute; the first sign-in makes it anew with what is asked for today. */
const CHEAP = { ln: 4, r: 8, p: 1 };

async function account(data: { disabledAt?: Date } = {}) {
  const id = newId();
  const email = `${id}@example.com`;
  const passwordHash = await hashPassword(PASSWORD, CHEAP);
  await store().user.create({ data: { id, email, name: "Mara", role: "editor", passwordHash, ...data } });
  return { id, email };
}

function post(form: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
  const given = { host: new URL(ORIGIN).host, origin: ORIGIN, "content-type": "application/x-www-form-urlencoded" };
  const body = new URLSearchParams(form).toString();
  return enter(
    new Request(`${ORIGIN}/admin/sign-in/enter`, { method: "POST", headers: { ...given, ...headers }, body }),
  );
}

const cookies = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
const locationOf = (response: Response) => response.headers.get("location");

describe("the sign-in form", () => {
  it("begins a session in a cookie that scripts cannot read, and leads to where it was asked for", async () => {
    const { id, email } = await account();
    const response = await post({ email: ` ${email.toUpperCase()}`, password: PASSWORD, to: "/admin/import?run=1" });
    expect([response.status, locationOf(response)]).toEqual([303, "/admin/import?run=1"]);
    const [session] = response.headers.getSetCookie();
    expect(session).toMatch(/^strings_attached_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/);
    expect(await findSignedIn(new Headers({ cookie: cookies(response) }))).toMatchObject({ account: { userId: id } });
    const { passwordHash } = await store().user.findUniqueOrThrow({ where: { id } });
    expect(passwordHash).toMatch(/ln=17/);
    const kept = await store().session.findFirstOrThrow({ where: { userId: id } });
    expect(cookies(response)).not.toContain(kept.tokenHash);
  });

  it("over https sets a cookie for this host and https only", async () => {
    const { email } = await account();
    const https = { origin: "https://deals.example", host: "deals.example", "x-forwarded-proto": "https" };
    const [session] = (await post({ email, password: PASSWORD }, https)).headers.getSetCookie();
    expect(session).toMatch(/^__Host-strings_attached_session=.*; Path=\/; .*; Secure$/);
  });

  it.each(["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"])(
    "never leads to %s",
    async (to) => {
      const { email } = await account();
      expect(locationOf(await post({ email, password: PASSWORD, to }))).toBe("/admin");
    },
  );

  it("says the same of a wrong password, an unknown account and a disabled one, and begins nothing", async () => {
    const { email } = await account();
    const off = await account({ disabledAt: new Date() });
    const tries = [
      { email, password: `${PASSWORD}!` },
      { email: `nobody-${newId()}@example.com`, password: PASSWORD },
      { email: off.email, password: PASSWORD },
    ];
    for (const one of tries) {
      const response = await post(one);
      expect(locationOf(response)).toBe("/admin/sign-in?to=%2Fadmin&problem=unauthenticated");
      expect(response.headers.getSetCookie()).toEqual([]);
    }
  });

  it("is refused from another site, an opaque one and one that does not say", async () => {
    const { email } = await account();
    for (const origin of ["https://evil.example", "null", ""]) {
      const response = await post({ email, password: PASSWORD }, { origin });
      expect([locationOf(response), response.headers.getSetCookie()]).toEqual([
        "/admin/sign-in?to=%2Fadmin&problem=forbidden",
        [],
      ]);
    }
  });
});

describe("too many tries", () => {
  const wrong = (email: string, address: string | null, known?: string) =>
    ({ email, password: "not the one at all", address, browser: null, known }) as const;
  const codeOf = (promise: Promise<unknown>) =>
    promise.then(
      () => "in",
      (error: { code?: string }) => error.code,
    );

  it("make an account wait, say until when, and let it in afterwards; restarting the server forgets nothing", async () => {
    const { email } = await account();
    const at = (seconds: number) => new Date(Date.parse("2026-03-01T10:00:00Z") + seconds * 1000);
    for (let n = 0; n < 5; n += 1) {
      expect(await codeOf(signIn(wrong(email, null), at(n)))).toBe("unauthenticated");
    }
    const right = { ...wrong(email, null), password: PASSWORD };
    await expect(signIn(right, at(5))).rejects.toMatchObject({
      code: "rate-limited",
      message: expect.stringContaining("Try again at 10:00:34 UTC."),
      details: { until: "2026-03-01T10:00:34.000Z" },
    });
    expect(await codeOf(signIn(right, at(35)))).toBe("in");
    expect(await codeOf(signIn(wrong(email, null), at(36)))).toBe("unauthenticated");
    expect(await codeOf(signIn(right, at(37)))).toBe("in");
  });

  it("at an account do not keep out a browser that it knows", async () => {
    const { email } = await account();
    const now = new Date("2026-03-02T10:00:00Z");
    const right = { ...wrong(email, null), password: PASSWORD };
    const { known } = await signIn(right, now);
    for (let n = 0; n < 6; n += 1) await codeOf(signIn(wrong(email, null), now));
    expect(await codeOf(signIn(right, now))).toBe("rate-limited");
    expect(await codeOf(signIn({ ...right, known: `${known}x` }, now))).toBe("rate-limited");
    expect(await codeOf(signIn({ ...right, known }, now))).toBe("in");
  });

  it("from one address make it wait whatever account is tried; others are let in", async () => {
    const now = new Date("2026-03-03T10:00:00Z");
    const address = "203.0.113.9";
    for (let n = 0; n < 5; n += 1) {
      const { email } = await account();
      for (let tries = 0; tries < 4; tries += 1) await codeOf(signIn(wrong(email, address), now));
    }
    const { email } = await account();
    const right = { ...wrong(email, address), password: PASSWORD };
    expect(await codeOf(signIn(right, now))).toBe("rate-limited");
    expect(await codeOf(signIn({ ...right, address: "203.0.113.10" }, now))).toBe("in");
  });

  it("count though they come at once", async () => {
    const { email } = await account();
    const now = new Date("2026-03-04T10:00:00Z");
    const codes = await Promise.all(Array.from({ length: 12 }, () => codeOf(signIn(wrong(email, null), now))));
    expect(codes.filter((code) => code === "unauthenticated")).toHaveLength(5);
    expect(codes.filter((code) => code === "rate-limited")).toHaveLength(7);
  });

  it("stand in the audit log, without what was typed as a password or instead of an address", async () => {
    const { email } = await account();
    await codeOf(signIn(wrong(email, "203.0.113.77"), new Date()));
    await codeOf(signIn(wrong("my secret password", "203.0.113.77"), new Date()));
    const events = await store().auditEvent.findMany({ where: { address: "203.0.113.77" }, orderBy: { id: "asc" } });
    expect(events.map(({ action, subject, actor }) => [action, subject, actor])).toEqual([
      ["sign-in.failed", email, "nobody signed in"],
      ["sign-in.failed", "not an e-mail address", "nobody signed in"],
    ]);
  });
});

describe("signing out", () => {
  const ask = (headers: Record<string, string>, method = "POST") =>
    new Request(`${ORIGIN}/admin/sign-out`, { method, headers });

  it("ends the session and takes the cookie away", async () => {
    const headers = await sessionHeaders((await account()).id);
    const response = await leave(ask(headers));
    expect([response.status, locationOf(response)]).toEqual([303, "/admin/sign-in?left"]);
    expect(response.headers.getSetCookie()[0]).toMatch(/^strings_attached_session=;.*Max-Age=0/);
    expect(await findSignedIn(new Headers(headers))).toBeNull();
  });

  it("is not done for another site", async () => {
    const headers = await sessionHeaders((await account()).id);
    await leave(ask({ ...headers, origin: "https://evil.example" }));
    expect(await findSignedIn(new Headers(headers))).not.toBeNull();
  });
});

describe("renewing", () => {
  it("gives the cookie a new token and leads back; nowhere else", async () => {
    const headers = await sessionHeaders((await account()).id);
    const ask = (to: string) => renew(new Request(`${ORIGIN}/admin/renew?to=${encodeURIComponent(to)}`, { headers }));
    const response = await ask("/admin/audit?action=deal.edited");
    expect(locationOf(response)).toBe("/admin/audit?action=deal.edited");
    expect(await findSignedIn(new Headers({ cookie: cookies(response) }))).not.toBeNull();
    const again = await ask("https://evil.example");
    expect([locationOf(again), again.headers.getSetCookie()]).toEqual(["/admin", []]);
  });
});
