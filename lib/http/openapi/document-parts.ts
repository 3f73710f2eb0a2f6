/** Rises in its first number when a program written for the one before would break. */
export const API_VERSION = "1.0.0";

export const INFO = {
  title: "Strings Attached",
  version: API_VERSION,
  description: [
    "Everything the pages show, for programs: the record of AI deals and their terms, and the reading of term sheets. Filters are those of the pages' addresses.",
    'A success is `{ "data": … }`; a failure is a problem document (RFC 9457) with a `code` of a closed list. Parameters that are unknown, blank, repeated or of another form are refused and named; pages leave them out.',
    "Null is not disclosed, never zero. Data sets are never mixed: `public` deals are real and have a source and a confidence, `calibrated` deals are synthetic, `imported` ones are as the file said. Money is integer minor units beside its currency.",
    "Lists are paged by keyset: follow `next` or the Link header. Answers with an ETag can be asked for again with If-None-Match, and cost nothing while the record has not changed.",
    "Requests are counted per address and, where one is sent, per token as well; RateLimit headers say what is left, and a refusal says when to come back. No answer may be read by pages of other sites: there is no CORS, because the record of this machine may hold what was imported in confidence.",
  ].join("\n\n"),
};

const text = (description: string) => ({ description, schema: { type: "string" } });
const whole = (description: string) => ({ description, schema: { type: "integer" } });

export const HEADERS = {
  ETag: text("Version of the answer; weak where it is that of the data it was computed from."),
  "Cache-Control": text("'private, no-cache': may be kept, and asked for again each time."),
  Link: text("The page after (rel=next) and the page before (rel=prev), RFC 8288; absent where there is neither."),
  "RateLimit-Policy": text("The limit counted against: requests, seconds, name."),
  "RateLimit-Limit": whole("Requests of the limit."),
  "RateLimit-Remaining": whole("Requests left right now."),
  "RateLimit-Reset": whole("Seconds until all of them are back."),
  "Retry-After": whole("Seconds until the next request is let in."),
} as const;

export const SECURITY_SCHEMES = {
  token: {
    type: "http",
    scheme: "bearer",
    description:
      "An API token, 'sa_…', made at /admin/account. It may do what its scopes say, and no more than its owner.",
  },
  session: {
    type: "apiKey",
    in: "cookie",
    name: "strings_attached_session",
    description: "A session of /admin/sign-in.",
  },
  browser: {
    type: "apiKey",
    in: "cookie",
    name: "strings_attached_browser",
    description: "The browser that made a report, set by the first document it sends.",
  },
} as const;
