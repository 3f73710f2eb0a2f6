import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((f) => f !== "" && existsSync(join(root, f)));
const source = files.filter((f) => /\.(ts|tsx|mjs|cjs|css)$/.test(f));
const read = (file: string) => readFileSync(join(root, file), "utf8");

describe("the house", () => {
  it("has no file above 300 lines", () => {
    const long = source.filter((f) => read(f).split("\n").length > 301);
    expect(long).toEqual([]);
  });

  it("keeps pages and routes to 40 lines", () => {
    const long = source.filter(
      (f) => /^app\/.*(page\.tsx|route\.ts)$/.test(f) && read(f).trimEnd().split("\n").length > 40,
    );
    expect(long).toEqual([]);
  });

  it("reads process.env in lib/env.ts only", () => {
    const readers = source.filter(
      (f) => /^(app|components|lib)\//.test(f) && !f.endsWith(".test.ts") && read(f).includes("process.env"),
    );
    expect(readers.filter((f) => f !== "lib/env.ts")).toEqual([]);
  });

  it("names no colour outside the tokens", () => {
    const named = source.filter(
      (f) => f.endsWith(".css") && !f.endsWith("tokens.css") && /#[0-9a-f]{3,8}\b(?![^{]*\{)/i.test(read(f)),
    );
    expect(named).toEqual([]);
  });

  it("has no drawer for odds and ends", () => {
    expect(files.filter((f) => /(^|\/)(utils?|helpers?|misc|common|manager)(\.|\/|$)/.test(f))).toEqual([]);
  });

  it("names no registry and no path of the machine it was written on", () => {
    const names = files.filter(
      (f) =>
        !f.startsWith("prisma/data/") &&
        !f.startsWith("tests/") &&
        /\.(ts|tsx|mjs|cjs|json|md|css|yml)$/.test(f) &&
        /registry\.npm|"resolved"|deb\.debian|(?<![\w.])\/work\//.test(read(f)),
    );
    expect(names).toEqual([]);
  });
});
