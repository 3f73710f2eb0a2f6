import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";

/** A regular expression of the product and the module it comes from. */
export interface CollectedPattern {
  source: string;
  flags: string;
  module: string;
}

/** Every regular expression literal of a source text. */
export function literalsIn(text: string, module: string): CollectedPattern[] {
  const file = ts.createSourceFile(module, text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX);
  const found: CollectedPattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), module });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The modules under a folder, tests left out, as paths below `root`. */
export function modulesUnder(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(?:test|d)\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

/** Every regular expression literal of the modules. */
export function literalsOf(root: string, modules: readonly string[]): CollectedPattern[] {
  return modules.flatMap((module) => literalsIn(readFileSync(join(root, module), "utf8"), module));
}

/**
 * Every regular expression that the product's modules build from word lists: what they pass to `RegExp` as they load, and
 * what they build while `use` runs. What packages build for themselves is left out.
 */
export async function builtBy(
  root: string,
  modules: readonly string[],
  use: () => Promise<void>,
): Promise<CollectedPattern[]> {
  const found = new Map<string, CollectedPattern>();
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, given: [string | RegExp, string | undefined]) {
      const made = Reflect.construct(target, given) as RegExp;
      const module = callerIn(root);
      if (module !== null) found.set(String(made), { source: made.source, flags: made.flags, module });
      return made;
    },
  });
  try {
    for (const module of modules) await import(pathToFileURL(join(root, module)).href);
    await use();
  } finally {
    globalThis.RegExp = original;
  }
  return [...found.values()];
}

/** The module of the product that called, as the path below `root`; null where a package did. */
function callerIn(root: string): string | null {
  const frames = (new Error().stack ?? "").split("\n").slice(1);
  const frame = frames.find((line) => !line.includes("collect-patterns") && !line.includes("Reflect."));
  if (frame === undefined || frame.includes("node_modules")) return null;
  const at = frame.indexOf(`${root}/lib/`);
  return at < 0 ? null : frame.slice(at + root.length + 1).replace(/:\d+:\d+\)?$/, "");
}
