import { KEEP } from "./etag";

/**
 * A file that is written while it is read: the next piece is made when the reader has taken the one before, so that memory
 * does not grow with the file, and nothing more is made when the reader has gone. The first piece is awaited, so that what
 * fails before it is still a problem document; what fails later breaks the answer off.
 */
export async function streamedFile(
  pieces: AsyncGenerator<string, void>,
  file: { name: string; mimeType: string; headers?: Record<string, string> },
): Promise<Response> {
  const encoder = new TextEncoder();
  const first = await pieces.next();
  let waiting: string | null = first.done === true ? null : first.value;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (waiting === null) return controller.close();
      controller.enqueue(encoder.encode(waiting));
      const next = await pieces.next();
      waiting = next.done === true ? null : next.value;
      if (waiting === null) controller.close();
    },
    async cancel() {
      await pieces.return();
    },
  });
  return new Response(body, {
    headers: {
      "content-type": file.mimeType,
      "content-disposition": `attachment; filename="${file.name}"`,
      "cache-control": KEEP,
      "x-content-type-options": "nosniff",
      ...file.headers,
    },
  });
}
