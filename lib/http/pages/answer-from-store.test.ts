import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { answerFromStore } from "./answer-from-store";
import { PageStore } from "./page-store";

let server: Server;
let base: string;
let drawn = 0;
let state: string | null = "1";
let pages = new PageStore(1_000_000);
/** What the page does while it is drawn. */
let whileDrawing: () => void = () => undefined;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (answerFromStore(request, response, pages, () => state)) return;
    drawn += 1;
    const html = `<p>${request.url} ${drawn}</p>`;
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("x-kind", "page");
    if (request.url?.includes("cookie")) response.setHeader("set-cookie", "a=b");
    if (request.url?.includes("missing")) response.statusCode = 404;
    whileDrawing();
    if (request.headers["accept-encoding"]?.includes("gzip")) {
      response.setHeader("content-encoding", "gzip");
      response.end(gzipSync(html));
    } else {
      response.write(html.slice(0, 4));
      response.end(html.slice(4));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  pages = new PageStore(1_000_000);
  state = "1";
  whileDrawing = () => undefined;
});

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(base + path, { headers: { "accept-encoding": "identity", ...headers } });
  return { text: await response.text(), status: response.status, kind: response.headers.get("x-kind") };
};

describe("a page that is kept", () => {
  it("is drawn once for the same address, and given whole with its headers", async () => {
    const first = await get("/trends?set=public");
    expect(await get("/trends?set=public")).toEqual(first);
    expect(first).toMatchObject({ status: 200, kind: "page" });
    expect((await get("/trends?set=calibrated")).text).not.toBe(first.text);
  });

  it("is drawn anew when the record has changed", async () => {
    const before = await get("/labs");
    state = "2";
    const after = await get("/labs");
    expect(after.text).not.toBe(before.text);
    expect(await get("/labs")).toEqual(after);
  });

  it("is not one during which the record changed", async () => {
    whileDrawing = () => {
      state = "2";
    };
    const first = await get("/labs");
    whileDrawing = () => undefined;
    expect((await get("/labs")).text).not.toBe(first.text);
  });

  it("is kept apart for those who take it compressed", async () => {
    const plain = await get("/labs");
    const zipped = await get("/labs", { "accept-encoding": "gzip, br" });
    expect(zipped.text).not.toBe(plain.text);
    expect(await get("/labs", { "accept-encoding": "gzip, br" })).toEqual(zipped);
    expect((await get("/labs", { "accept-encoding": "gzip;q=0" })).text).not.toBe(zipped.text);
  });

  it("is the front page only for those who bring no cookie", async () => {
    const first = await get("/");
    expect(await get("/")).toEqual(first);
    expect((await get("/", { cookie: "a=b" })).text).not.toBe(first.text);
  });

  it.each([
    ["one that sets a cookie", "/labs?cookie", {}],
    ["one that is not there", "/labs?missing", {}],
    ["what the router fetches", "/labs", { rsc: "1" }],
    ["a page not on the list", "/reports", {}],
    ["an address of no page", `/labs?${"x".repeat(2000)}`, {}],
  ])("is not %s", async (_case, path, headers) => {
    expect((await get(path, headers)).text).not.toBe((await get(path, headers)).text);
  });

  it("is none while the record's state is not known", async () => {
    state = null;
    expect((await get("/labs")).text).not.toBe((await get("/labs")).text);
  });
});

describe("the store of pages", () => {
  const page = (size: number) => ({ headers: {} as IncomingMessage["headers"], body: Buffer.alloc(size) });

  it("lets the one go that was asked for longest ago", () => {
    const store = new PageStore(30_000);
    for (const key of ["a", "b", "c"]) store.put("1", key, page(7000));
    store.get("1", "a");
    store.put("1", "d", page(7000));
    expect(["a", "b", "c", "d"].map((key) => store.get("1", key) !== undefined)).toEqual([true, false, true, true]);
  });

  it("holds no page of another state", () => {
    const store = new PageStore(30_000);
    store.put("1", "a", page(10));
    store.put("2", "b", page(10));
    expect([store.get("1", "a"), store.get("2", "a")]).toEqual([undefined, undefined]);
  });
});
