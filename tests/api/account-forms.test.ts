import { describe, expect, it } from "vitest";
import { POST as password } from "@/app/admin/account/password/route";
import { POST as sessions } from "@/app/admin/account/sessions/route";
import { POST as ownTokens } from "@/app/admin/account/tokens/route";
import { GET as exportLog } from "@/app/admin/audit/export/route";
import { POST as change } from "@/app/admin/people/accounts/[id]/route";
import { POST as create } from "@/app/admin/people/accounts/route";
import { POST as tokens } from "@/app/admin/people/tokens/route";
import { readNote } from "@/lib/auth/flash-note";
import { hashPassword, verifyPassword } from "@/lib/auth/password-hash";
import { findSignedIn } from "@/lib/auth/signed-in";
import type { Role } from "@/lib/core/access/role";
import { store } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";
import { freshDatabase } from "../support/database";
import { ORIGIN, sessionHeaders } from "../support/sign-in";

freshDatabase();

const PASSWORD = "lantern quarry otter mending";
const NEXT = "copper meadow violin tenth";
/** Quick to compute. */
const CHEAP = { ln: 4, r: 8, p: 1 };
type Headersish = Record<string, string>;

async function account(role: Role) {
  const id = newId();
  const email = `${id}@example.com`;
  const passwordHash = await hashPassword(PASSWORD, CHEAP);
  await store().user.create({ data: { id, email, name: "Mara", role, passwordHash } });
  return { id, email, headers: await sessionHeaders(id) };
}

/** Sends a form as a page of our own does. @returns where it leads and what is said there. */
async function send(
  handler: (request: Request, context: { params: Promise<{ id: string }> }) => Promise<Response>,
  headers: Headersish,
  fields: Headersish,
  id = "",
) {
  const body = new URLSearchParams(fields).toString();
  const given = { "content-type": "application/x-www-form-urlencoded", ...headers };
  const response = await handler(new Request(`${ORIGIN}/admin`, { method: "POST", headers: given, body }), {
    params: Promise.resolve({ id }),
  });
  expect(response.status).toBe(303);
  const to = new URL(response.headers.get("location") ?? "/", ORIGIN);
  const cookie = response.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  const note = readNote(new Headers({ cookie }), to.searchParams.get("note") ?? undefined);
  return { path: to.pathname, note };
}

const isIn = async (headers: Headersish) => (await findSignedIn(new Headers(headers))) !== null;
const passwordOf = async (id: string) => (await store().user.findUniqueOrThrow({ where: { id } })).passwordHash;

describe("one's own account", () => {
  it("changes its password, which ends the other sessions; what is wrong is said and changes nothing", async () => {
    const { id, headers } = await account("viewer");
    const elsewhere = await sessionHeaders(id);
    const typed = (present: string, next: string, again = next) => send(password, headers, { present, next, again });
    expect((await typed("wrong", NEXT)).note).toMatchObject({ tone: "bad", text: "The present password is wrong." });
    expect((await typed(PASSWORD, NEXT, `${NEXT}!`)).note?.text).toMatch(/not typed the same twice/);
    expect((await typed(PASSWORD, PASSWORD)).note?.text).toMatch(/is the present one/);
    expect((await typed(PASSWORD, "short")).note?.tone).toBe("bad");
    expect(await verifyPassword(PASSWORD, await passwordOf(id))).toBe(true);
    expect(await isIn(elsewhere)).toBe(true);
    expect(await typed(PASSWORD, NEXT)).toMatchObject({ path: "/admin/account", note: { tone: "ok" } });
    expect(await verifyPassword(NEXT, await passwordOf(id))).toBe(true);
    expect([await isIn(elsewhere), await isIn(headers)]).toEqual([false, true]);
  });

  it("ends one of its sessions, never another's, and all of them", async () => {
    const { id, headers } = await account("viewer");
    const stranger = await account("viewer");
    const idOf = async (userId: string, not = "") =>
      (await store().session.findFirstOrThrow({ where: { userId, id: { not } } })).id;
    const current = await idOf(id);
    const elsewhere = await sessionHeaders(id);
    expect((await send(sessions, headers, { end: await idOf(stranger.id) })).note?.tone).toBe("bad");
    expect(await isIn(stranger.headers)).toBe(true);
    const ended = await send(sessions, headers, { end: await idOf(id, current) });
    expect(ended.note).toEqual({ tone: "ok", text: "That session has ended." });
    expect([await isIn(elsewhere), await isIn(headers)]).toEqual([false, true]);
    expect((await send(sessions, headers, { end: "all" })).path).toBe("/admin/sign-in");
    expect(await isIn(headers)).toBe(false);
  });

  it("makes a token that is shown once, and revokes its own only", async () => {
    const { id, headers } = await account("editor");
    const stranger = await account("editor");
    const none = await send(ownTokens, headers, { name: "nightly", days: "7" });
    expect(none.note?.tone).toBe("bad");
    const made = await send(ownTokens, headers, { name: "nightly", days: "7", read: "on", import: "on" });
    const bearer = { authorization: `Bearer ${made.note?.secret}` };
    expect(await findSignedIn(new Headers(bearer))).toMatchObject({ scopes: ["read", "import"] });
    const { id: token } = await store().apiToken.findFirstOrThrow({ where: { userId: id } });
    expect((await send(ownTokens, stranger.headers, { revoke: token })).note?.tone).toBe("bad");
    expect(await isIn(bearer)).toBe(true);
    expect((await send(ownTokens, headers, { revoke: token })).note?.tone).toBe("ok");
    await expect(isIn(bearer)).rejects.toMatchObject({ code: "unauthenticated" });
  });
});

describe("everybody's accounts", () => {
  it("are made with a one-time password that is shown once; an address is taken once", async () => {
    const { headers } = await account("admin");
    const fields = { email: "New.Person@example.com", name: "New Person", role: "editor" };
    const made = await send(create, headers, fields);
    expect(made.path).toBe("/admin/people");
    const user = await store().user.findUniqueOrThrow({ where: { email: "new.person@example.com" } });
    expect(user).toMatchObject({ role: "editor", mustChangePassword: true });
    expect(await verifyPassword(made.note?.secret ?? "", user.passwordHash)).toBe(true);
    expect((await send(create, headers, fields)).note).toMatchObject({ tone: "bad" });
    expect((await send(create, headers, { ...fields, email: "x@example.com", role: "owner" })).note?.tone).toBe("bad");
  });

  it("change their role and access at once; the last admin stays one", async () => {
    // Those that other tests made are no admins any more.
    await store().user.updateMany({ data: { role: "viewer" } });
    const admin = await account("admin");
    const other = await account("viewer");
    const set = (id: string, fields: Headersish) => send(change, admin.headers, fields, id);
    expect((await set(other.id, { role: "editor" })).note?.text).toContain("is editor now");
    expect(await findSignedIn(new Headers(other.headers))).toMatchObject({ account: { role: "editor" } });
    expect((await set(admin.id, { role: "viewer" })).note?.tone).toBe("bad");
    expect((await set(admin.id, { does: "disable" })).note?.tone).toBe("bad");
    expect((await set(other.id, { does: "disable" })).note?.tone).toBe("ok");
    expect(await isIn(other.headers)).toBe(false);
    expect((await set(other.id, { does: "enable" })).note?.text).toContain("can sign in again");
    const again = await sessionHeaders(other.id);
    const reset = await set(other.id, { does: "reset-password" });
    expect(await verifyPassword(reset.note?.secret ?? "", await passwordOf(other.id))).toBe(true);
    expect(await isIn(again)).toBe(false);
    expect((await set(newId(), { role: "editor" })).note?.tone).toBe("bad");
  });

  it("have their tokens revoked by an admin", async () => {
    const admin = await account("admin");
    const owner = await account("viewer");
    await send(ownTokens, owner.headers, { name: "old", days: "7", read: "on" });
    const { id: token } = await store().apiToken.findFirstOrThrow({ where: { userId: owner.id } });
    expect((await send(tokens, admin.headers, { revoke: token })).note?.tone).toBe("ok");
    expect((await send(tokens, admin.headers, { revoke: token })).note?.tone).toBe("bad");
  });
});

describe("the audit log", () => {
  it("is exported as its page is filtered, and holds no password and no token", async () => {
    const { headers, email } = await account("admin");
    await send(create, headers, { email: "logged@example.com", name: "Logged", role: "viewer" });
    await send(ownTokens, headers, { name: "nightly", days: "7", read: "on" });
    const get = async (search: string) =>
      (await exportLog(new Request(`${ORIGIN}/admin/audit/export?${search}`, { headers }))).text();
    const events = JSON.parse(await get(`form=json&who=${email}`)) as { action: string; actor: string }[];
    expect(events.map(({ action }) => action)).toEqual(["token.created", "account.created"]);
    expect(JSON.stringify(events)).not.toMatch(/passwordHash|scrypt|sa_[\w-]{20}/);
    const csv = await get(`form=csv&who=${email}&action=account.created`);
    expect(csv.trim().split("\r\n")).toHaveLength(2);
    expect(csv).toContain("logged@example.com");
    expect(JSON.parse(await get("form=json&about=no+such+thing"))).toEqual([]);
  });
});
