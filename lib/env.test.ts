import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readSettings } from "./env";

const root = mkdtempSync(join(tmpdir(), "strings-attached-test-"));
afterAll(() => rmSync(root, { recursive: true }));
writeFileSync(join(root, "package.json"), '{\n  "name": "strings-attached"\n}');
const inside = join(root, "app", "reports");
mkdirSync(inside, { recursive: true });

describe("the settings", () => {
  it("have defaults, which count from the project's folder wherever the program is started", () => {
    expect(readSettings({}, inside)).toEqual({
      root,
      databasePath: join(root, "data", "strings-attached.db"),
      dataDirectory: join(root, "data"),
      sessionSecret: null,
      trustedProxies: 0,
    });
  });

  it("come from the environment, else from .env; an empty one is not set", () => {
    writeFileSync(join(root, ".env"), "DATABASE_URL=file:./from-file.db\nSESSION_SECRET=\n");
    expect(readSettings({}, root)).toMatchObject({ databasePath: join(root, "from-file.db"), sessionSecret: null });
    expect(readSettings({ DATABASE_URL: "file:/elsewhere/a.db" }, root).databasePath).toBe("/elsewhere/a.db");
    expect(readSettings({ DATABASE_URL: "file:///elsewhere/a.db" }, root).databasePath).toBe("/elsewhere/a.db");
    expect(readSettings({ DATABASE_URL: "" }, root).databasePath).toBe(join(root, "from-file.db"));
    rmSync(join(root, ".env"));
  });

  it("name the one that is wrong", () => {
    expect(() => readSettings({ DATABASE_URL: "postgres://somewhere" }, root)).toThrow(
      /DATABASE_URL must be a file: address/,
    );
    expect(() => readSettings({ SESSION_SECRET: "short" }, root)).toThrow(
      /SESSION_SECRET must have at least 32 characters/,
    );
  });
});
