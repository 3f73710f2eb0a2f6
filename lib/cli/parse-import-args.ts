import { parseArgs } from "node:util";
import { UsageError } from "./parse-score-args";

export interface ImportArgs {
  file: string;
  /** False = only the plan is made. */
  commit: boolean;
  json: boolean;
}

/**
 * The arguments of `import`; null where its help is asked for.
 * @throws UsageError for unknown options, no file or several.
 */
export function parseImportArgs(args: readonly string[]): ImportArgs | null {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return null;
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError("Name one CSV file, or - for standard input.");
  if (values.commit && values["plan-only"]) throw new UsageError("--plan-only and --commit exclude each other.");
  return { file, commit: values.commit ?? false, json: values.json ?? false };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      "plan-only": { type: "boolean" },
      commit: { type: "boolean" },
      json: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
}
