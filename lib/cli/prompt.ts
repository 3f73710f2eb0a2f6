import { createInterface } from "node:readline/promises";
import { UsageError } from "./parse-score-args";

/** How a command asks for what its arguments do not say. */
export interface Prompt {
  /** Asks for a line. */
  ask(question: string): Promise<string>;
  /** Asks for a password: it is not shown while it is typed, and typed twice; of a script it is the first line of its input. */
  askNewPassword(question: string): Promise<string>;
}

const CANCEL = "\u0003";
const END = "\u0004";
const BACK = ["\u007f", "\b"];

/** Asks on this process's terminal; where there is none, passwords come from standard input and other questions cannot be asked. */
export function processPrompt(): Prompt {
  const { stdin, stderr } = process;
  if (stdin.isTTY !== true) {
    return {
      ask: async (question) => {
        throw new UsageError(`There is no terminal to ask on. ${question} Give it as an option.`);
      },
      askNewPassword: () => firstLine(stdin),
    };
  }
  return {
    ask: async (question) => {
      // Questions go to standard error: standard output belongs to the answer.
      const lines = createInterface({ input: stdin, output: stderr });
      const answer = await lines.question(`${question} `);
      lines.close();
      return answer;
    },
    askNewPassword: async (question) => {
      const first = await askHidden(`${question} `);
      const second = await askHidden("Once more, to be sure: ");
      if (first !== second) throw new UsageError("The two are not the same. Nothing was changed.");
      return first;
    },
  };
}

async function firstLine(stream: NodeJS.ReadStream): Promise<string> {
  let text = "";
  stream.setEncoding("utf8");
  for await (const piece of stream) text += piece;
  return text.split(/\r?\n/, 1)[0] ?? "";
}

/** Reads a line key by key, showing nothing. */
function askHidden(question: string): Promise<string> {
  const { stdin, stderr } = process;
  stderr.write(question);
  stdin.setRawMode(true);
  stdin.setEncoding("utf8");
  stdin.resume();
  return new Promise((resolve, reject) => {
    let typed: string[] = [];
    const finish = (done: () => void) => {
      stdin.off("data", hear);
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write("\n");
      done();
    };
    // A paste arrives as one piece, with its newline.
    const hear = (piece: string) => {
      for (const key of piece) {
        if (key === CANCEL) return finish(() => reject(new UsageError("Cancelled. Nothing was changed.")));
        if (key === "\r" || key === "\n" || key === END) return finish(() => resolve(typed.join("")));
        typed = BACK.includes(key) ? typed.slice(0, -1) : [...typed, key];
      }
    };
    stdin.on("data", hear);
  });
}
