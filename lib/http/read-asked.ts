import { z } from "zod";
import type { Operation } from "./api-path";
import type { RouteContext, RouteHandler } from "./api-route";
import { readParams, readQuery } from "./read-query";

const nothing = z.object({});

/** What a request asks of an operation: the parts of its path and its parameters, by the operation's schemas. */
export interface Asked<O extends Operation> {
  params: O["params"] extends z.ZodType ? z.output<O["params"]> : Record<string, never>;
  query: O["query"] extends z.ZodType ? z.output<O["query"]> : Record<string, never>;
}

/**
 * Reads a request by an operation's schemas.
 * @throws AppError bad-request for parameters, not-found for a part of the path that can be none.
 */
export async function readAsked<O extends Operation>(
  operation: O,
  request: Request,
  context: RouteContext | undefined,
): Promise<Asked<O>> {
  const given = (await context?.params) ?? {};
  const params = operation.params === undefined ? {} : readParams(given, operation.params);
  return { params, query: readQuery(request.url, operation.query ?? nothing) } as Asked<O>;
}

/** A handler that is told what a request asks, read by the operation's schemas. */
export function asked<O extends Operation>(
  operation: O,
  run: (request: Request, asked: Asked<O>) => Promise<Response>,
): RouteHandler {
  return async (request, context) => run(request, await readAsked(operation, request, context));
}
