import { answer } from "@/lib/http/answer";
import { envelope } from "@/lib/http/envelope";
import { readUpload } from "@/lib/http/read-upload";
import { readTermSheet } from "@/lib/services/read-term-sheet";

/** Reads and scores one document and forgets it: programs need no cookie, and nothing is stored. */
export function POST(request: Request): Promise<Response> {
  return answer(async () => {
    const upload = await readUpload(request);
    return envelope(await readTermSheet(upload, { signal: request.signal }));
  });
}
