import { parseArgs } from "node:util";
import { TAKE_AWAYS, type TakeAwayKind, takeAwayKind } from "../core/report/take-away";
import { UsageError } from "./parse-score-args";

export interface ExportArgs {
  paths: string[];
  kind: TakeAwayKind;
  /** Where to write, '-' for standard output; null for the file's own name in the present folder. */
  out: string | null;
  /** The plan of a negotiation sheet, as the page's address has it; null for none. */
  whatif: string | null;
}

/**
 * The arguments of `export`; null where its help is asked for.
 * @throws UsageError for unknown options or forms, no file, or several files for one `--out`.
 */
export function parseExportArgs(args: readonly string[]): ExportArgs | null {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals: paths } = parsed;
  const { to, out = null, whatif = null, help = false } = values;
  if (help) return null;
  if (paths.length === 0) throw new UsageError("Name at least one file, folder or pattern.");
  const kind = to === undefined ? null : takeAwayKind(to);
  if (kind === null) throw new UsageError(`--to takes one of ${Object.keys(TAKE_AWAYS).join(", ")}.`);
  if (out !== null && paths.length > 1) throw new UsageError("--out takes one file; leave it out for several.");
  return { paths, kind, out, whatif };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      to: { type: "string" },
      out: { type: "string" },
      whatif: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
}
