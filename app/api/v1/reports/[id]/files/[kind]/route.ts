import { ASKER_COOKIE, askerFromCookie } from "@/lib/auth/asker";
import { apiRoute } from "@/lib/http/api-route";
import { attachment } from "@/lib/http/attachment";
import { reportFilePath } from "@/lib/http/paths/report-paths";
import { asked } from "@/lib/http/read-asked";
import { readTakeAway } from "@/lib/http/read-take-away";
import { cookieOf } from "@/lib/http/set-cookie";
import { takeAwayReport } from "@/lib/services/take-away-report";

/** A report of the browser that asks as a file; to any other it does not exist. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(reportFilePath, {
  GET: asked(reportFilePath.operations.GET, async (request, { params }) => {
    const asker = askerFromCookie(cookieOf(request, ASKER_COOKIE.name));
    return attachment(await takeAwayReport(asker, params.id, readTakeAway(request, params.kind)));
  }),
});
