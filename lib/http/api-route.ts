import { AppError } from "../core/shared/app-error";
import { answer } from "./answer";
import type { ApiPath, Method, Operation } from "./api-path";
import { METHODS } from "./api-path";
import { problem } from "./problem";
import { sayLimit } from "./rate-limits";
import { type Turn, takeTurn } from "./take-turn";

/** A request's second argument as Next gives it; addresses without varying parts have no parameters. */
export interface RouteContext {
  params: Promise<Record<string, string>>;
}
export type RouteHandler = (request: Request, context?: RouteContext) => Promise<Response>;
type Handlers = Record<Method | "HEAD" | "OPTIONS", RouteHandler>;

/**
 * The handlers of one address, one for each method it is described with: counted against its limit, failures as problem
 * documents. HEAD is GET without the body, OPTIONS says what there is, and everything else is refused with what works.
 */
export function apiRoute<O extends Partial<Record<Method, Operation>>>(
  { operations }: ApiPath<O>,
  handlers: { [M in keyof O]: RouteHandler },
): Handlers {
  const allowed = allowedMethods(operations);
  const handlerOf = (method: Method): RouteHandler => {
    const operation = operations[method];
    const handler = (handlers as Partial<Record<Method, RouteHandler>>)[method];
    if (operation === undefined || handler === undefined) return refusal(allowed);
    return (request, context) => counted(operation, request, () => handler(request, context));
  };
  const made = Object.fromEntries(METHODS.map((method) => [method, handlerOf(method)])) as Record<Method, RouteHandler>;
  return {
    ...made,
    HEAD: operations.GET === undefined ? refusal(allowed) : async (...asked) => withoutBody(await made.GET(...asked)),
    OPTIONS: async () => new Response(null, { status: 204, headers: { allow: allowed } }),
  };
}

/** The value of Allow: 'GET, HEAD, OPTIONS'. */
export function allowedMethods(operations: Partial<Record<Method, Operation>>): string {
  const own = METHODS.filter((method) => operations[method] !== undefined);
  return [...own.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method])), "OPTIONS"].join(", ");
}

async function counted(operation: Operation, request: Request, run: () => Promise<Response>): Promise<Response> {
  const taken = takeTurn(operation.limit, request.headers, Date.now());
  const response = taken.allowed ? await answer(run) : problem(tooMany(taken));
  sayLimit(response.headers, operation.limit, taken);
  // Only our own pages may show or load an answer: other sites open in the same browser have no business with this record.
  response.headers.set("cross-origin-resource-policy", "same-origin");
  return response;
}

function tooMany({ retryAfter: seconds, by }: Turn): AppError {
  const wait = `${seconds} ${seconds === 1 ? "second" : "seconds"}`;
  const whose = by === "token" ? "with this token" : "from this address";
  return new AppError("rate-limited", `There were too many requests ${whose}. Try again in ${wait}.`, {
    details: { retryAfterSeconds: seconds },
  });
}

function refusal(allowed: string): RouteHandler {
  return async (request) => {
    const response = problem(
      new AppError("method-not-allowed", `${request.method} does nothing at this address. It takes ${allowed}.`),
    );
    response.headers.set("allow", allowed);
    return response;
  };
}

async function withoutBody(response: Response): Promise<Response> {
  // A body that is written while it is read must be told that nobody reads it.
  await response.body?.cancel();
  return new Response(null, { status: response.status, headers: response.headers });
}
