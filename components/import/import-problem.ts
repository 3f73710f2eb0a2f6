import { problemTitle } from "@/lib/core/shared/app-error";

/** What went wrong with a step, in words: what is the case, then what works. */
export interface ImportProblem {
  title: string;
  detail: string;
}

/** Titles of codes that are worded for other documents. */
const TITLES: Record<string, string> = {
  "document-empty": "The file is empty",
  "document-too-large": "The file is too large",
  "bad-request": "That was not understood",
};

const DETAILS: Record<string, string> = {
  "document-empty": "Nothing was stored. Choose a file with a row of names and at least one deal below it.",
  "document-too-large": "Nothing was stored. Split the file, each part with the row of names on top.",
  "import-unreadable": "Nothing was stored. Save the sheet as CSV, or paste its rows.",
  conflict: "Nothing was written. What is shown below is how things stand now; plan again, then commit.",
  "not-found": "The import is not on this machine any more. Begin with its file again.",
  forbidden: "Nothing was changed. Your account, or the page it was sent from, may not do this.",
};

/**
 * What a step came back with, in words.
 * @param code a code of the closed list as it stands in the address; anything else is no problem.
 * @param detail the server's own reason, where it is still at hand.
 */
export function importProblem(code: string | string[] | undefined, detail: string | null): ImportProblem | null {
  const title = problemTitle(code);
  if (title === null) return null;
  const known = String(code);
  return {
    title: TITLES[known] ?? title,
    detail: detail ?? DETAILS[known] ?? "Nothing was changed. Try again; the log of the server says more.",
  };
}
