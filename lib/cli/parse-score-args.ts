import { parseArgs } from "node:util";

export interface ScoreArgs {
  paths: string[];
  format: "text" | "json" | "markdown";
  /** Scores below this make the exit status 2; null where not asked for. */
  failUnder: number | null;
  help: boolean;
}

/** The command was not understood; the message says what would be. */
export class UsageError extends Error {}

function toScore(value: string): number {
  const score = Number(value);
  if (value.trim() === "" || !(score >= 0 && score <= 100))
    throw new UsageError(`--fail-under takes a score from 0 to 100, not '${value}'.`);
  return score;
}

/**
 * The arguments of `score`.
 * @throws UsageError for unknown options, no file, or a score that is none.
 */
export function parseScoreArgs(args: readonly string[]): ScoreArgs {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const { json = false, markdown = false, help = false } = values;
  if (json && markdown) throw new UsageError("Use --json or --markdown, not both.");
  if (!help && positionals.length === 0) throw new UsageError("Name at least one file, folder or pattern.");
  const underScore = values["fail-under"];
  return {
    paths: positionals,
    format: json ? "json" : markdown ? "markdown" : "text",
    failUnder: underScore === undefined ? null : toScore(underScore),
    help,
  };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: "boolean" },
      markdown: { type: "boolean" },
      "fail-under": { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
}
