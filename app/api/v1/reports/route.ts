import { ASKER_COOKIE, askerFromCookie, newBrowserAsker, signAsker } from "@/lib/auth/asker";
import { requireSameOrigin } from "@/lib/auth/same-origin";
import { apiRoute } from "@/lib/http/api-route";
import { envelope } from "@/lib/http/envelope";
import { reportsPath } from "@/lib/http/paths/report-paths";
import { progressLines, wantsProgress } from "@/lib/http/progress-lines";
import { asked } from "@/lib/http/read-asked";
import { readUpload } from "@/lib/http/read-upload";
import { cookieOf, setCookie } from "@/lib/http/set-cookie";
import { findReports } from "@/lib/services/find-reports";
import { scoreTermSheet } from "@/lib/services/score-term-sheet";

const { GET: list, POST: keep } = reportsPath.operations;
const askerOf = (request: Request) => askerFromCookie(cookieOf(request, ASKER_COOKIE.name));

/** The reports of the browser that asks, and one more document for it. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(reportsPath, {
  GET: asked(list, async (request) => envelope(await findReports(askerOf(request)))),
  POST: asked(keep, async (request) => {
    requireSameOrigin(request.headers);
    const upload = await readUpload(request);
    const asker = askerOf(request) ?? newBrowserAsker();
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
  }),
});
