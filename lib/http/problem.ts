import { z } from "zod";
import { APP_ERRORS, AppError, type AppErrorCode } from "../core/shared/app-error";

/** The one error shape, RFC 9457, with the code of the product's closed list and the error's details. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** What is wrong, where, and what would work. */
  detail: z.string(),
  code: z.enum(Object.keys(APP_ERRORS) as [AppErrorCode, ...AppErrorCode[]]),
  details: z.record(z.string(), z.unknown()).optional(),
});
export type Problem = z.infer<typeof problemSchema>;

/**
 * The problem document of any failure. An unexpected one is logged here, once, and says nothing of its inside.
 */
export function toProblem(error: unknown): Problem {
  if (!(error instanceof AppError)) console.error(error);
  else if (error.cause !== undefined) console.error(error.message, error.cause);
  const known =
    error instanceof AppError
      ? error
      : new AppError("internal", "The server could not finish this. Try again; the log of the server says more.");
  const details = Object.keys(known.details).length > 0 ? { details: { ...known.details } } : {};
  return {
    type: `urn:strings-attached:problem:${known.code}`,
    title: APP_ERRORS[known.code].title,
    status: known.status,
    detail: known.message,
    code: known.code,
    ...details,
  };
}

/** A failure as an HTTP answer, `application/problem+json`. */
export function problem(error: unknown): Response {
  const body = toProblem(error);
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store" },
  });
}
