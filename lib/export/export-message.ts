import type { AppErrorCode } from "../core/shared/app-error";

/** What the process that makes files says, once. */
export type ExportMessage =
  | { type: "file"; bytes: Uint8Array }
  /** `message` is for the user, null where the error was not foreseen; `cause` is for the log. */
  | { type: "error"; code: AppErrorCode; message: string | null; cause: string };
