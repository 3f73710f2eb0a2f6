import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, expect, it } from "vitest";
import { POST } from "@/app/api/v1/score/route";
import { scoreBytes } from "@/lib/extract/child/score-bytes";
import { root } from "../support/database";
import { readyBundles } from "../support/ready-bundles";

const run = promisify(execFile);

beforeAll(readyBundles);

/** Runs the bundled command line in `samples`, as bin/strings-attached.mjs does, without its set-up. */
async function commandLine(fileName: string): Promise<unknown> {
  const cli = JSON.stringify(join(root, "dist", "cli.mjs"));
  const reader = JSON.stringify(join(root, "dist", "reader-child.mjs"));
  const script = `const { main } = await import(${cli});
    process.exitCode = await main(process.argv.slice(1), { readerPath: ${reader}, version: "0" });`;
  const args = ["--input-type=module", "--eval", script, "--", "score", "--json", fileName];
  const { stdout } = await run(process.execPath, args, { cwd: join(root, "samples"), maxBuffer: 1 << 26 });
  return JSON.parse(stdout);
}

async function api(fileName: string, bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const body = new FormData();
  body.set("file", new File([bytes], fileName));
  const response = await POST(new Request("http://localhost/api/v1/score", { method: "POST", body }));
  return (await response.json()).data;
}

it.each([["larkspur-series-b.txt"], ["chengguan-letter-of-intent.txt"]])(
  "%s gives the same report through the command line, the API and in process",
  async (fileName) => {
    const bytes = new Uint8Array(readFileSync(join(root, "samples", fileName)));
    const inProcess = await scoreBytes({ bytes, fileName, mimeType: null }, () => {});
    expect(await commandLine(fileName)).toEqual(inProcess);
    expect(await api(fileName, bytes)).toEqual(inProcess);
  },
);
