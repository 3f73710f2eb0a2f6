import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { GET as DEALS } from "@/app/api/v1/deals/route";
import { GET as CSV } from "@/app/api/v1/deals.csv/route";
import { GET as JSON_FILE } from "@/app/api/v1/deals.json/route";
import { HEAD, GET as LINES } from "@/app/api/v1/deals.ndjson/route";
import type { DealRow } from "@/lib/core/market/deal";
import { readAllDeals } from "@/lib/data/all-deals";
import { store } from "@/lib/data/client";
import { readDealRows } from "@/lib/data/deal-pages";
import { freshDatabase } from "../support/database";

freshDatabase();

const address = (search: string) => new Request(`http://localhost:3000/api/v1/deals${search}`);

/** Every deal of a query by following the list's own pages. */
async function byPages(search: string): Promise<DealRow[]> {
  const rows: DealRow[] = [];
  for (let after: string | null = ""; after !== null; ) {
    const page = await DEALS(address(`?${search}&limit=200${after === "" ? "" : `&after=${after}`}`));
    const { data } = (await page.json()) as { data: { rows: DealRow[]; next: string | null } };
    rows.push(...data.rows);
    after = data.next;
  }
  return rows;
}

const QUERIES = [
  "set=public",
  "set=public&confidence=any&sort=amount&dir=asc",
  "set=calibrated&exclusivity=yes&from=2023&sort=startup",
  "set=calibrated&size=over-100m&investorKind=cloud&sort=country&dir=desc",
  "set=imported",
];

describe.each(QUERIES)("all deals of ?%s", (search) => {
  it("are those of the list's pages, in their order, in every form", async () => {
    const listed = await byPages(search);
    const whole = (await (await JSON_FILE(address(`.json?${search}`))).json()) as { data: DealRow[] };
    expect(whole.data).toEqual(listed);
    const lines = (await (await LINES(address(`.ndjson?${search}`))).text()).split("\n").filter((line) => line !== "");
    expect(lines.map((line) => JSON.parse(line))).toEqual(listed);
    const table: string[][] = parse(await (await CSV(address(`.csv?${search}`))).text());
    const [head = [], ...rows] = table;
    expect(rows.map((row) => row[head.indexOf("id")])).toEqual(listed.map(({ id }) => id));
    expect(rows.map((row) => row[head.indexOf("data_set")])).toEqual(listed.map(({ provenance }) => provenance));
    expect(rows.map((row) => row[head.indexOf("confidence")])).toEqual(listed.map(({ confidence }) => confidence));
    expect(rows.map((row) => row[head.indexOf("source_url")])).toEqual(listed.map(({ sourceUrl }) => sourceUrl ?? ""));
  });
});

describe("a list written whole", () => {
  it("reads each deal as the pages do", async () => {
    for (const set of ["public", "calibrated"] as const) {
      for await (const deals of readAllDeals({ set, confidence: "any", sort: "announcedOn", dir: "desc" }))
        expect(deals).toEqual(await readDealRows(deals.map(({ id }) => id)));
    }
  });

  it("is a file with a name, kept by nobody without asking again", async () => {
    const { headers } = await CSV(address(".csv?set=public"));
    expect(headers.get("content-disposition")).toBe('attachment; filename="deals-public.csv"');
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const again = new Request(address(".csv?set=public"), { headers: { "if-none-match": headers.get("etag") ?? "" } });
    expect((await CSV(again)).status).toBe(304);
  });

  it("can be asked for without its body, and left in the middle", async () => {
    expect((await HEAD(address(".ndjson?set=calibrated"))).body).toBeNull();
    const reader = (await LINES(address(".ndjson?set=calibrated"))).body?.getReader();
    expect((await reader?.read())?.done).toBe(false);
    await reader?.cancel();
    expect(await reader?.read()).toEqual({ done: true, value: undefined });
  });

  it("breaks off where the record changes, rather than mix two states of it", async () => {
    const chunks = readAllDeals({ set: "calibrated", sort: "announcedOn", dir: "desc" });
    await chunks.next();
    const some = await store().deal.findFirstOrThrow({ where: { provenance: "calibrated" } });
    await store().deal.update({ where: { id: some.id }, data: { round: some.round } });
    await expect(chunks.next()).rejects.toMatchObject({ code: "conflict" });
  });

  it("runs no word of the record as a formula", async () => {
    const some = await store().deal.findFirstOrThrow({ where: { provenance: "public", confidence: "verified" } });
    await store().deal.update({ where: { id: some.id }, data: { sourceQuote: '=HYPERLINK("http://x")' } });
    const table: string[][] = parse(await (await CSV(address(".csv?set=public"))).text());
    const row = table.find(([id]) => id === some.id) ?? [];
    expect(row.at(-1)).toBe('\'=HYPERLINK("http://x")');
  });

  it("refuses what the pages leave out, and the parameters of a page", async () => {
    const response = await CSV(address(".csv?set=public&limit=10&size=huge"));
    expect(response.status).toBe(400);
    const problem = (await response.json()) as { details: { parameters: { name: string }[] } };
    expect(problem.details.parameters.map(({ name }) => name)).toEqual(["limit", "size"]);
  });
});
