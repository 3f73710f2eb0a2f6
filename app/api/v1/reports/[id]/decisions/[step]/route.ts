import { ASKER_COOKIE, askerFromCookie, newBrowserAsker } from "@/lib/auth/asker";
import { requireSameOrigin } from "@/lib/auth/same-origin";
import { apiRoute } from "@/lib/http/api-route";
import { envelope } from "@/lib/http/envelope";
import { stepPath } from "@/lib/http/paths/report-paths";
import { asked } from "@/lib/http/read-asked";
import { cookieOf } from "@/lib/http/set-cookie";
import { undoJudgement } from "@/lib/services/undo-judgement";

/** Takes the last decision back (undo), or brings back the one taken back last (redo). */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(stepPath, {
  POST: asked(stepPath.operations.POST, async (request, { params }) => {
    requireSameOrigin(request.headers);
    const asker = askerFromCookie(cookieOf(request, ASKER_COOKIE.name)) ?? newBrowserAsker();
    const { report } = await undoJudgement(asker, params.id, params.step);
    return envelope({ report });
  }),
});
