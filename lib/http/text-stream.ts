const TYPES = { csv: "text/csv; charset=utf-8", json: "application/json" } as const;

/**
 * A file to save that is written while it is sent; whoever stops reading stops the writing.
 * @param name ends in .csv or .json and is ASCII without quotation marks.
 */
export function textStream(pieces: AsyncGenerator<string>, name: string): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      "content-type": name.endsWith(".json") ? TYPES.json : TYPES.csv,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
