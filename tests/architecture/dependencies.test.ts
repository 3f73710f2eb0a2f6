import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface Cruise {
  summary: { totalCruised: number; violations: { rule: { name: string }; from: string; to: string }[] };
}

/** All that holds code; what stands at the root is configuration. */
const FOLDERS = ["app", "components", "lib", "prisma", "tests", "tools"];

/** Runs the check over a house; gives 'rule: from -> to' for each violation. */
function cruise(house: string): { violations: string[]; modules: number } {
  let out: string;
  try {
    const bin = join(root, "node_modules/.bin/depcruise");
    out = execFileSync(bin, [...FOLDERS, "--output-type", "json"], {
      cwd: house,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
  } catch (error) {
    // Violations make it exit with a status; the report is on standard output all the same.
    out = (error as { stdout: string }).stdout;
  }
  const { summary } = JSON.parse(out) as Cruise;
  return {
    violations: summary.violations.map((v) => `${v.rule.name}: ${v.from} -> ${v.to}`),
    modules: summary.totalCruised,
  };
}

/** A house of its own with the same rules and just these files. */
function build(files: Record<string, string>): string {
  const house = mkdtempSync(join(tmpdir(), "house-"));
  for (const config of ["package.json", "tsconfig.json", "tsconfig.tests.json", ".dependency-cruiser.cjs"]) {
    copyFileSync(join(root, config), join(house, config));
  }
  symlinkSync(join(root, "node_modules"), join(house, "node_modules"));
  for (const folder of FOLDERS) mkdirSync(join(house, folder));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  return house;
}

function violationsOf(files: Record<string, string>): string[] {
  const house = build(files);
  try {
    return cruise(house).violations.map((v) => v.split(" -> ")[0] ?? "");
  } finally {
    rmSync(house, { recursive: true });
  }
}

describe("who may import whom", () => {
  it("holds in the product, and the check has seen its modules", () => {
    const { violations, modules } = cruise(root);
    expect(violations).toEqual([]);
    expect(modules).toBeGreaterThan(50);
  });

  it("lets a lawful house pass", () => {
    const page = 'import { verb } from "@/lib/services/verb";\nexport default () => verb;\n';
    const verb = 'import { rule } from "@/lib/core/shared/rule";\nexport const verb = rule;\n';
    const rule = 'import { z } from "zod";\nexport const rule = z.string();\n';
    expect(
      violationsOf({ "app/page.tsx": page, "lib/services/verb.ts": verb, "lib/core/shared/rule.ts": rule }),
    ).toEqual([]);
  });

  it.each([
    [
      "core reads a file",
      "core-uses-only-zod-and-fflate",
      { "lib/core/a.ts": 'import { readFileSync } from "node:fs";\nexport const a = readFileSync;\n' },
    ],
    [
      "core uses React",
      "core-uses-only-zod-and-fflate",
      { "lib/core/a.ts": 'import { useState } from "react";\nexport const a = useState;\n' },
    ],
    [
      "core calls a service",
      "not-in-allowed",
      {
        "lib/core/a.ts": 'import { b } from "@/lib/services/b";\nexport const a = b;\n',
        "lib/services/b.ts": "export const b = 1;\n",
      },
    ],
    [
      "format reads the whole domain",
      "not-in-allowed",
      {
        "lib/format/a.ts": 'import { b } from "@/lib/core/report/b";\nexport const a = b;\n',
        "lib/core/report/b.ts": "export const b = 1;\n",
      },
    ],
    [
      "a component calls a service",
      "not-in-allowed",
      {
        "components/a/a.tsx": 'import { b } from "@/lib/services/b";\nexport const a = b;\n',
        "lib/services/b.ts": "export const b = 1;\n",
      },
    ],
    [
      "a component reaches into another's folder",
      "not-in-allowed",
      {
        "components/a/a.tsx": 'import { b } from "@/components/b/b";\nexport const a = b;\n',
        "components/b/b.tsx": "export const b = 1;\n",
      },
    ],
    [
      "a page uses the ORM",
      "prisma-only-in-data",
      { "app/page.tsx": 'import { PrismaClient } from "@prisma/client";\nexport default PrismaClient;\n' },
    ],
    [
      "a page opens the store",
      "not-in-allowed",
      {
        "app/page.tsx": 'import { b } from "@/lib/data/b";\nexport default b;\n',
        "lib/data/b.ts": "export const b = 1;\n",
      },
    ],
    [
      "something imports a page",
      "nobody-imports-app",
      { "lib/cli/a.ts": 'import b from "@/app/page";\nexport const a = b;\n', "app/page.tsx": "export default 1;\n" },
    ],
    [
      "two files import each other",
      "no-circular",
      {
        "lib/core/a.ts": 'import { b } from "./b";\nexport const a = () => b;\n',
        "lib/core/b.ts": 'import { a } from "./a";\nexport const b = () => a;\n',
      },
    ],
    ["a file that nobody uses", "no-orphans", { "lib/core/alone.ts": "export const alone = 1;\n" }],
    [
      "a file that only its test uses",
      "no-dead-modules",
      {
        "app/page.tsx": "export default 1;\n",
        "lib/core/a.ts": 'import { b } from "./b";\nexport const a = b;\n',
        "lib/core/b.ts": "export const b = 1;\n",
        "lib/core/a.test.ts": 'import { a } from "./a";\nexport const test = a;\n',
      },
    ],
    [
      "the product uses a developers' program",
      "not-in-allowed",
      {
        "lib/core/a.ts": 'import { b } from "@/tools/b";\nexport const a = b;\n',
        "tools/b.ts": "export const b = 1;\n",
      },
    ],
    [
      "two developers' programs import each other",
      "no-circular",
      {
        "tools/a.ts": 'import { b } from "./b";\nexport const a = () => b;\n',
        "tools/b.ts": 'import { a } from "./a";\nexport const b = () => a;\n',
      },
    ],
    [
      "a service acts as the command line",
      "command-line-admin-only-in-cli",
      {
        "lib/services/a.ts": 'import { b } from "@/lib/auth/command-line-admin";\nexport const a = b;\n',
        "lib/auth/command-line-admin.ts": "export const b = 1;\n",
      },
    ],
    [
      "a barrel",
      "no-barrels",
      {
        "lib/core/a.ts": 'import { b } from "./b/index";\nexport const a = b;\n',
        "lib/core/b/index.ts": "export const b = 1;\n",
      },
    ],
    [
      "the product leans on a developers' package",
      "not-to-dev-dependency",
      { "lib/extract/a.ts": 'import fc from "fast-check";\nexport const a = fc;\n' },
    ],
  ])("catches: %s", (_, rule, files) => {
    expect(violationsOf(files)).toContainEqual(expect.stringContaining(`${rule}: `));
  });
});
