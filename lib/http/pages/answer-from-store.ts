import type { IncomingMessage, ServerResponse } from "node:http";
import { pageKey } from "./page-key";
import type { PageStore } from "./page-store";

/** A page larger than this is drawn each time. */
const LARGEST_BYTES = 4 * 1024 * 1024;

/**
 * Answers a request with a page that is kept, or sees to it that the page drawn for it is. A page is kept only where the
 * record was in one state from the request to the last byte, and where nothing in it is this browser's: a page that sets
 * a cookie is not kept.
 * @param readState what the pages are made from, as text that differs with every change; null = not known, keep nothing.
 * @returns true where the request is answered; otherwise the server draws the page.
 */
export function answerFromStore(
  request: IncomingMessage,
  response: ServerResponse,
  pages: PageStore,
  readState: () => string | null,
): boolean {
  const key = pageKey(request);
  const state = key === null ? null : readState();
  if (key === null || state === null) return false;
  const kept = pages.get(state, key);
  if (kept !== undefined) {
    response.writeHead(200, { ...kept.headers, "content-length": kept.body.length });
    response.end(kept.body);
    return true;
  }
  collect(response, (body) => {
    if (isWholePage(response) && readState() === state) {
      pages.put(state, key, { headers: { ...response.getHeaders() }, body });
    }
  });
  return false;
}

function isWholePage(response: ServerResponse): boolean {
  const type = String(response.getHeader("content-type") ?? "");
  return response.statusCode === 200 && type.startsWith("text/html") && response.getHeader("set-cookie") === undefined;
}

type Chunk = string | Uint8Array | undefined | null | (() => void);

/** Calls `done` with everything that was written to a response, once it was all sent; never where it was cut short. */
function collect(response: ServerResponse, done: (body: Buffer) => void): void {
  const parts: Buffer[] = [];
  let size = 0;
  const add = (chunk: Chunk, coding: unknown) => {
    if (typeof chunk !== "string" && !(chunk instanceof Uint8Array)) return;
    // Copied: the writer may use the same memory for what follows.
    const part = Buffer.from(chunk as string, typeof coding === "string" ? (coding as BufferEncoding) : "utf8");
    size += part.length;
    if (size <= LARGEST_BYTES) parts.push(part);
  };
  const write = response.write.bind(response) as (...args: unknown[]) => boolean;
  const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse;
  response.write = (...args: unknown[]) => {
    add(args[0] as Chunk, args[1]);
    return write(...args);
  };
  response.end = (...args: unknown[]) => {
    add(args[0] as Chunk, args[1]);
    return end(...args);
  };
  response.once("finish", () => {
    if (size <= LARGEST_BYTES) done(Buffer.concat(parts));
  });
}
