/**
 * Every error the product can report, with its HTTP status and the title of its problem document (RFC 9457).
 * One closed list: pages, API and command line speak of the same codes.
 */
export const APP_ERRORS = {
  // documents
  "document-empty": { status: 422, title: "The document has no text" },
  "document-type": { status: 415, title: "This kind of file cannot be read" },
  "document-too-large": { status: 413, title: "The file is too large" },
  "document-too-long": { status: 422, title: "The document has too many pages" },
  "document-encrypted": { status: 422, title: "The file is encrypted" },
  "document-scanned": { status: 422, title: "The document is made of pictures" },
  "document-damaged": { status: 422, title: "The file is damaged" },
  "document-timeout": { status: 422, title: "Reading the file took too long" },
  "document-memory": { status: 422, title: "Reading the file took too much memory" },
  // files of deals
  "import-unreadable": { status: 422, title: "The file cannot be read as a table" },
  // requests
  "bad-request": { status: 400, title: "The request cannot be understood" },
  unauthenticated: { status: 401, title: "Sign in first" },
  forbidden: { status: 403, title: "Not allowed" },
  "not-found": { status: 404, title: "Not found" },
  "method-not-allowed": { status: 405, title: "This address does not take that method" },
  conflict: { status: 409, title: "Something changed in the meantime" },
  "rate-limited": { status: 429, title: "Too many requests" },
  internal: { status: 500, title: "The server failed" },
} as const satisfies Record<string, { status: number; title: string }>;

export type AppErrorCode = keyof typeof APP_ERRORS;

/** A code as it comes in an address; null where it is none of ours. */
export function appErrorCode(code: string | string[] | undefined): AppErrorCode | null {
  return typeof code === "string" && Object.hasOwn(APP_ERRORS, code) ? (code as AppErrorCode) : null;
}

/** The title of a code as it comes in an address; null where it is none of ours. */
export function problemTitle(code: string | string[] | undefined): string | null {
  const known = appErrorCode(code);
  return known && APP_ERRORS[known].title;
}

/**
 * An expected failure. `message` is for the user: what is wrong, where, and what would work; it never holds paths,
 * stack traces or SQL. `cause` is for the log only.
 */
export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: AppErrorCode,
    message: string,
    options: { details?: Record<string, unknown>; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.details = options.details ?? {};
  }

  get status(): number {
    return APP_ERRORS[this.code].status;
  }
}
