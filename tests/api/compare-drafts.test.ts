import { beforeAll, describe, expect, it } from "vitest";
import { GET } from "@/app/api/v1/compare/drafts/route";
import { POST as UPLOAD } from "@/app/compare/upload/route";
import { freshDatabase } from "../support/database";
import { readyBundles } from "../support/ready-bundles";

freshDatabase();
beforeAll(readyBundles);

const ORIGIN = "http://localhost:3000";
const OLD = "The Company shall run 80% of its workloads on Borealis Cloud for thirty-six months after Closing.";
const NEW = OLD.replace("80%", "50%");

function send(before: string | null, after: string, origin = ORIGIN): Promise<Response> {
  const form = new FormData();
  if (before !== null) form.set("before", new File([before], "old.txt", { type: "text/plain" }));
  form.set("after", new File([after], "new.txt", { type: "text/plain" }));
  return UPLOAD(
    new Request(`${ORIGIN}/compare/upload`, {
      method: "POST",
      body: form,
      headers: { host: "localhost:3000", origin },
    }),
  );
}

const cookieFrom = (response: Response) => (response.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
const get = (search: string, cookie = "") =>
  GET(new Request(`${ORIGIN}/api/v1/compare/drafts${search}`, { headers: { cookie } }));

describe("two drafts sent from the compare page", () => {
  it("are kept, and compared for the browser that sent them and no other", async () => {
    const sent = await send(OLD, NEW);
    const location = sent.headers.get("location") ?? "";
    expect([sent.status, location]).toEqual([
      303,
      expect.stringMatching(/^\/compare\?a=[0-9a-f-]{36}&b=[0-9a-f-]{36}$/),
    ]);
    const search = location.slice(location.indexOf("?"));
    const answer = await get(search, cookieFrom(sent));
    const { data } = await answer.json();
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect([data.before.file, data.after.file]).toEqual(["old.txt", "new.txt"]);
    expect(data.findings[0]).toMatchObject({ kind: "cloud_exclusivity", change: "softened" });
    expect((await get(search)).status).toBe(404);
    expect((await get(search, cookieFrom(await send(OLD, OLD)))).status).toBe(404);
  });

  it("lead back with the reason and the draft it is about, where one cannot be read", async () => {
    expect((await send(OLD, "")).headers.get("location")).toBe("/compare?problem=document-empty&draft=after");
    expect((await send(null, NEW)).headers.get("location")).toBe("/compare?problem=bad-request");
  });

  it("are refused from another site's page", async () => {
    const sent = await send(OLD, NEW, "https://elsewhere.example");
    expect(sent.headers.get("location")).toBe("/compare?problem=forbidden");
    expect(sent.headers.get("set-cookie")).toBeNull();
  });
});

describe("/api/v1/compare/drafts", () => {
  it("asks for both drafts", async () => {
    expect((await get("?a=one")).status).toBe(400);
    expect((await get("?a=one&b=two")).status).toBe(404);
  });
});
