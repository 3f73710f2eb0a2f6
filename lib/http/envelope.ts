/** The one success envelope: `{ data }`. Reports hold confidential text, so no cache may keep an answer by default. */
export function envelope(data: unknown, init: { status?: number; headers?: Record<string, string> } = {}): Response {
  return Response.json(
    { data },
    { status: init.status ?? 200, headers: { "cache-control": "no-store", ...init.headers } },
  );
}

/** An answer without a body, for what was deleted. */
export function noContent(): Response {
  return new Response(null, { status: 204, headers: { "cache-control": "no-store" } });
}
