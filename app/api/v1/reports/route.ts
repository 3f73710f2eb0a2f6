import { ASKER_COOKIE, askerFromCookie, newBrowserAsker, signAsker } from "@/lib/auth/asker";
import { requireSameOrigin } from "@/lib/auth/same-origin";
import { answer } from "@/lib/http/answer";
import { envelope } from "@/lib/http/envelope";
import { progressLines, wantsProgress } from "@/lib/http/progress-lines";
import { readUpload } from "@/lib/http/read-upload";
import { cookieOf, setCookie } from "@/lib/http/set-cookie";
import { findReports } from "@/lib/services/find-reports";
import { scoreTermSheet } from "@/lib/services/score-term-sheet";

/** The reports of the browser that asks, newest first. */
export function GET(request: Request): Promise<Response> {
  return answer(async () => envelope(await findReports(askerFromCookie(cookieOf(request, ASKER_COOKIE.name)))));
}

/**
 * Reads, scores and keeps one document for the browser that sends it. With `Accept: application/x-ndjson` the answer
 * tells each stage as it begins: `{ "stage" }` lines, then `{ "data": { "id", "score", "grade" } }` or `{ "error" }`.
 */
export function POST(request: Request): Promise<Response> {
  return answer(async () => {
    requireSameOrigin(request.headers);
    const upload = await readUpload(request);
    const asker = askerFromCookie(cookieOf(request, ASKER_COOKIE.name)) ?? newBrowserAsker();
    const remember = (response: Response) =>
      setCookie(response, ASKER_COOKIE.name, signAsker(asker), ASKER_COOKIE.options);
    if (wantsProgress(request))
      return remember(
        progressLines(async (send, signal) => {
          const onStage = (stage: string) => send({ stage });
          const { id, report } = await scoreTermSheet(asker, upload, { onStage, signal });
          send({ data: { id, score: report.score, grade: report.grade } });
        }),
      );
    const { id, report } = await scoreTermSheet(asker, upload, { signal: request.signal });
    return remember(envelope({ id, report }, { status: 201, headers: { location: `/api/v1/reports/${id}` } }));
  });
}
