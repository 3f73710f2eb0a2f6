import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase, type SqliteDatabase } from "./connection";
import { PackedInsert } from "./packed-insert";

const folder = mkdtempSync(join(tmpdir(), "strings-attached-packed-"));
let db: SqliteDatabase;
beforeAll(() => {
  db = openDatabase(join(folder, "rows.db"));
  db.exec('CREATE TABLE "rows" ("n" INTEGER PRIMARY KEY, "name" TEXT, "money" BIGINT, "said" TEXT, "always" TEXT)');
  db.exec("BEGIN");
});
afterAll(() => {
  db.exec("ROLLBACK");
  db.close();
  rmSync(folder, { recursive: true });
});

type Row = [name: string | null, money: number | null, said: string | null];

/** What the table holds after rows were written through it, and of which storage class. */
function through(rows: readonly Row[]): { rows: Row[]; always: string[] } {
  db.exec('DELETE FROM "rows"');
  const insert = new PackedInsert(db, "rows", ["name", "always", "money", "said"], { always: "it's" });
  for (const [name, money, said] of rows) insert.add(name, "passed over", money, said);
  insert.flush();
  expect(insert.written).toBe(rows.length);
  const read = (columns: string) => db.prepare(`SELECT ${columns} FROM "rows" ORDER BY "n"`).raw(true).all([]);
  const classes = read('typeof("name"), typeof("money"), typeof("said")') as string[][];
  const texts = (value: string | null) => (value === null ? "null" : "text");
  expect(classes).toEqual(rows.map(([a, n, b]) => [texts(a), n === null ? "null" : "integer", texts(b)]));
  return { rows: read('"name", "money", "said"') as Row[], always: (read('"always"') as string[][]).flat() };
}

describe("rows that are inserted many at a time", () => {
  it("come back as they were: any text, any whole number, or nothing", () => {
    // The driver reads a text only to its first NUL, however it was written.
    const any = fc.string({ unit: "binary" }).map((value) => value.replaceAll("\u0000", " "));
    const text = fc.oneof(any, fc.string(), fc.constantFrom("", "  x  ", "-1", "人民币 1.2亿"));
    const row = fc.tuple(fc.option(text), fc.option(fc.maxSafeInteger()), fc.option(text));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        expect(through(rows).rows).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });

  it("come back over many statements, with widths that change between them", () => {
    const rows = Array.from({ length: 2345 }, (_, i): Row => {
      const name = i % 7 === 0 ? null : `startup ${"x".repeat(i % 100)}`;
      return [name, i % 3 === 0 ? null : i * 1_000_000_007, String(100_000 + i)];
    });
    const read = through(rows);
    expect(read.rows).toEqual(rows);
    expect(new Set(read.always)).toEqual(new Set(["it's"]));
  });
});
