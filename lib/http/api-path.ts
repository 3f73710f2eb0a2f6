import type { z } from "zod";
import type { AppErrorCode } from "../core/shared/app-error";
import type { LimitName } from "./rate-limits";

export const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
export type Method = (typeof METHODS)[number];

type Fields = Record<string, z.ZodType>;

/** What a successful answer holds where it is not the envelope of `data`. */
export interface FileAnswer {
  mediaType: string;
  description: string;
  /** Schema of the whole body, or of one line of a body of lines; left out for bytes and text. */
  schema?: z.ZodType;
}

/** A body a request may have, by media type. */
export interface BodyAnswer {
  mediaType: string;
  schema: z.ZodType;
}

/** Stands in examples for the id of a deal that is on record: ids are made where the product is set up. */
export const EXAMPLE_DEAL = "DEAL_ID";

/** A parameter with the value that the examples use. */
export type Example = Record<string, string>;

/**
 * One operation of the API: what it takes, what it gives, how it can fail. Routes validate with these schemas and the
 * OpenAPI document is written from them.
 */
export interface Operation {
  /** Unique over the API; the operationId. */
  id: string;
  /** A few words, no full stop. */
  summary: string;
  description?: string;
  /**
   * 'public': nobody is asked. 'browser': the reports of the browser that asks, by its cookie. 'token': who asks signs in, or
   * sends a token.
   */
  access: "public" | "browser" | "token";
  limit: LimitName;
  /** Parts of the path. */
  params?: z.ZodObject<Fields>;
  query?: z.ZodObject<Fields>;
  body?: readonly BodyAnswer[];
  /** Status of success; 200 where left out. */
  status?: 200 | 201 | 202 | 204;
  /** What stands under `data` of the envelope. */
  data?: z.ZodType;
  /** Other forms of the answer, beside or instead of the envelope. */
  files?: readonly FileAnswer[];
  /** True where the answer carries an ETag and a request may ask whether it still holds. */
  revalidates?: boolean;
  /** True where the answer is one page of a list and its Link header leads to the neighbours. */
  paged?: boolean;
  /** Failures of its own, beside those every operation can have. */
  problems?: readonly AppErrorCode[];
  /** Values that work, on the data the product comes with. */
  example?: { params?: Example; query?: Example };
}

/** One address of the API with its operations. */
export interface ApiPath<O extends Partial<Record<Method, Operation>> = Partial<Record<Method, Operation>>> {
  /** With `{name}` for each part that varies: '/api/v1/deals/{id}'. */
  path: string;
  /** Heading under which the readable page lists it. */
  group: string;
  operations: O;
}

/** Describes an address; the types of its schemas stay known to the route that uses it. */
export function apiPath<const O extends Partial<Record<Method, Operation>>>(
  path: string,
  group: string,
  operations: O,
): ApiPath<O> {
  return { path, group, operations };
}
