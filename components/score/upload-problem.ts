import { APP_ERRORS, type AppErrorCode } from "@/lib/core/shared/app-error";
import type { ReadProblem } from "./read-progress";

/**
 * What /upload sent back to a reader without scripts, in words.
 * @param codes one per file in the order they were sent, '' for a file that was read; codes of the closed list, never free
 * text from the address.
 */
export function uploadProblem(codes: readonly string[]): ReadProblem | null {
  const known = codes.map((code) => (Object.hasOwn(APP_ERRORS, code) ? APP_ERRORS[code as AppErrorCode].title : null));
  const [only] = known;
  if (known.length === 0 || known.every((title) => title === null)) return null;
  if (known.length === 1 && typeof only === "string")
    return { title: only, detail: "Nothing was stored. Choose another file, or paste its text." };
  const failed = known.flatMap((title, i) => (title === null ? [] : `File ${i + 1}: ${lower(title)}.`));
  const read = known.length - failed.length;
  return {
    title: `${read} of ${known.length} files were read`,
    detail: `${failed.join(" ")} ${read === 0 ? "Nothing was stored." : "The others are in the list below."}`,
  };
}

function lower(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
