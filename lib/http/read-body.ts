import { AppError } from "../core/shared/app-error";

function tooLarge(limit: number): AppError {
  const most = limit < 1024 * 1024 ? `${Math.floor(limit / 1024)} KB` : `${Math.floor(limit / 1024 / 1024)} MB`;
  return new AppError("document-too-large", `What was sent is larger than ${most}. Send less.`, {
    details: { limitBytes: limit },
  });
}

/**
 * The body of a request, at most `limit` bytes. It is counted while it arrives and given up at the limit, so a body
 * without a true length cannot fill the memory.
 * @throws AppError 'document-too-large' past the limit.
 */
export async function readBody(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw tooLarge(limit);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      throw tooLarge(limit);
    }
    chunks.push(part.value);
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.byteLength;
  }
  return body;
}
