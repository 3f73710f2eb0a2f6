import { adminCommand } from "./admin-command";
import { EXIT } from "./exit-codes";
import { importCommand } from "./import-command";
import { UsageError } from "./parse-score-args";
import { type Prompt, processPrompt } from "./prompt";
import type { Terminal } from "./terminal";

type StoreCommand = (args: readonly string[], terminal: Terminal, prompt: Prompt) => Promise<number>;

const COMMANDS: Record<string, StoreCommand> = { admin: adminCommand, import: importCommand };

/**
 * The commands that need the database: a bundle of its own, loaded only for them, so that reading a term sheet opens no
 * store.
 * @returns the exit status; null where the command is none of these.
 */
export async function storeCommand(
  command: string,
  args: readonly string[],
  terminal: Terminal,
): Promise<number | null> {
  try {
    return (await COMMANDS[command]?.(args, terminal, processPrompt())) ?? null;
  } catch (error) {
    // Said here: the class is another one in the bundle that called.
    if (!(error instanceof UsageError)) throw error;
    terminal.err(`${error.message}\nSee strings-attached ${command} --help.\n`);
    return EXIT.usage;
  }
}
