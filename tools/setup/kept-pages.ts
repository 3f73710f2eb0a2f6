/*
 * Loaded into the server before Next (bundled as dist/kept-pages.mjs), which can keep a page only where nothing in it comes
 * from the address. Pages of the record are kept here as they were sent, until the database changes: see
 * lib/http/pages and docs/decisions. A hook would do if Node had one: a request that is answered here must not reach Next.
 */
import { type IncomingMessage, Server, type ServerResponse } from "node:http";
import { recordState } from "../../lib/data/record-state";
import { answerFromStore } from "../../lib/http/pages/answer-from-store";
import { PageStore } from "../../lib/http/pages/page-store";

/** Some three thousand pages, compressed. */
const MOST_BYTES = 64 * 1024 * 1024;

const pages = new PageStore(MOST_BYTES);
const readState = recordState();
const emit = Server.prototype.emit as (this: Server, event: string | symbol, ...args: unknown[]) => boolean;

Server.prototype.emit = function (this: Server, event: string | symbol, ...args: unknown[]): boolean {
  if (event === "request") {
    const [request, response] = args as [IncomingMessage, ServerResponse];
    if (answerFromStore(request, response, pages, readState)) return true;
  }
  return emit.call(this, event, ...args);
};
