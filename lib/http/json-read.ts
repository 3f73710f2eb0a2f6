import { z } from "zod";
import type { Operation } from "./api-path";
import type { RouteHandler } from "./api-route";
import { alreadyHas, bodyTag, KEEP, unchanged, versionTag } from "./etag";
import { type Asked, asked } from "./read-asked";

type Data<O extends Operation> = O["data"] extends z.ZodType ? z.output<O["data"]> : never;

interface Reading<O extends Operation> {
  /** The answer. */
  read: (asked: Asked<O>) => Promise<Data<O>>;
  /**
   * The version of all the data the answer is computed from, read before it; the caller who has that version is told so and
   * nothing is computed. Left out: the answer's own words are its version.
   */
  version?: (asked: Asked<O>) => Promise<string>;
}

/** A handler of GET that reads what is asked by the operation's schemas and answers with the envelope, an ETag and links. */
export function jsonRead<O extends Operation>(operation: O, { read, version }: Reading<O>): RouteHandler {
  return asked(operation, async (request, of) => {
    const known = version === undefined ? null : versionTag(await version(of));
    if (known !== null && alreadyHas(request, known)) return unchanged(known);
    const data = await read(of);
    const body = JSON.stringify({ data });
    const tag = known ?? bodyTag(body);
    if (alreadyHas(request, tag)) return unchanged(tag);
    const headers = new Headers({ "content-type": "application/json", "cache-control": KEEP, etag: tag });
    if (operation.paged === true) linkNeighbours(headers, request.url, data);
    return new Response(body, { headers });
  });
}

/** A handler of GET whose answer is JSON without the envelope, the same for everybody. */
export function fileRead(operation: Operation, read: () => Promise<string>): RouteHandler {
  return asked(operation, async (request) => {
    const body = await read();
    const tag = bodyTag(body);
    if (alreadyHas(request, tag)) return unchanged(tag);
    return new Response(body, { headers: { "content-type": "application/json", "cache-control": KEEP, etag: tag } });
  });
}

const neighbours = z.object({ next: z.string().nullable(), previous: z.string().nullable() });

/** RFC 8288: the same address with the cursor of the page after and of the page before. */
function linkNeighbours(headers: Headers, url: string, data: unknown): void {
  const { next, previous } = neighbours.parse(data);
  const { pathname, searchParams } = new URL(url);
  const link = (relation: string, cursor: "after" | "before", value: string) => {
    const search = new URLSearchParams(searchParams);
    for (const name of ["after", "before"]) search.delete(name);
    search.set(cursor, value);
    headers.append("link", `<${pathname}?${search}>; rel="${relation}"`);
  };
  if (next !== null) link("next", "after", next);
  if (previous !== null) link("prev", "before", previous);
}
