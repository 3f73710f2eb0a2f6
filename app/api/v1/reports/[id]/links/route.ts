import { ASKER_COOKIE, askerFromCookie, newBrowserAsker } from "@/lib/auth/asker";
import { requireSameOrigin } from "@/lib/auth/same-origin";
import { apiRoute } from "@/lib/http/api-route";
import { envelope } from "@/lib/http/envelope";
import { linkDaysSchema, linksPath } from "@/lib/http/paths/report-paths";
import { asked } from "@/lib/http/read-asked";
import { readJson } from "@/lib/http/read-json";
import { cookieOf } from "@/lib/http/set-cookie";
import { findShareLinks } from "@/lib/services/find-share-links";
import { shareReport } from "@/lib/services/share-report";

const { GET: list, POST: make } = linksPath.operations;
const askerOf = (request: Request) => askerFromCookie(cookieOf(request, ASKER_COOKIE.name));

/** The links that lead to a report; a new one's token is in the answer that makes it, and nowhere else. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(linksPath, {
  GET: asked(list, async (request, { params }) => envelope(await findShareLinks(askerOf(request), params.id))),
  POST: asked(make, async (request, { params }) => {
    requireSameOrigin(request.headers);
    const { days } = await readJson(request, linkDaysSchema);
    const link = await shareReport(askerOf(request) ?? newBrowserAsker(), params.id, days);
    return envelope({ ...link, path: `/shared/${link.token}` }, { status: 201 });
  }),
});
