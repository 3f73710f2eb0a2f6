import { ASKER_COOKIE, askerFromCookie, newBrowserAsker } from "@/lib/auth/asker";
import { requireSameOrigin } from "@/lib/auth/same-origin";
import { apiRoute } from "@/lib/http/api-route";
import { envelope, noContent } from "@/lib/http/envelope";
import { reportPath } from "@/lib/http/paths/report-paths";
import { asked } from "@/lib/http/read-asked";
import { cookieOf } from "@/lib/http/set-cookie";
import { deleteTermSheet } from "@/lib/services/delete-term-sheet";
import { getReport } from "@/lib/services/get-report";

const { GET: get, DELETE: remove } = reportPath.operations;
const askerOf = (request: Request) => askerFromCookie(cookieOf(request, ASKER_COOKIE.name));

/** A report of the browser that asks; to any other it does not exist. Deleting removes it for good. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(reportPath, {
  GET: asked(get, async (request, { params }) => envelope(await getReport(askerOf(request), params.id))),
  DELETE: asked(remove, async (request, { params }) => {
    requireSameOrigin(request.headers);
    // A browser without our cookie is a new one, which has no reports.
    await deleteTermSheet(askerOf(request) ?? newBrowserAsker(), params.id);
    return noContent();
  }),
});
