import type { IncomingMessage } from "node:http";

/** Pages that show the record alone, the same to everybody. A page that reads a cookie must not be among them. */
const FOR_EVERYBODY = new Set(["/trends", "/deals", "/labs", "/predictions", "/investors"]);
/** The front page lists the browser's own reports, so it is kept only for those who bring no cookie. */
const WITHOUT_COOKIES = new Set(["/"]);
/** Longer addresses are not of our making. */
const MOST_CHARACTERS = 2000;

/**
 * What a request's page is kept under; null where it must be drawn for this request. Only whole documents are kept: what
 * Next's router fetches depends on the page the reader comes from.
 */
export function pageKey({ method, url = "", headers }: IncomingMessage): string | null {
  if (method !== "GET" || url.length > MOST_CHARACTERS) return null;
  if (Object.keys(headers).some((name) => name === "rsc" || name === "range" || name.startsWith("next-"))) return null;
  const path = url.split("?", 1)[0] ?? "";
  const same = FOR_EVERYBODY.has(path) || (WITHOUT_COOKIES.has(path) && headers.cookie === undefined);
  const coding = contentCoding(headers["accept-encoding"]);
  return same && coding !== null ? `${coding} ${url}` : null;
}

/** The compression the answer will have; null for wishes that Next must weigh. */
function contentCoding(accepted: string | string[] | undefined): "gzip" | "identity" | null {
  if (accepted === undefined || accepted === "identity") return "identity";
  const wishes = String(accepted);
  return wishes.includes("gzip") && !wishes.includes("q=") ? "gzip" : null;
}
