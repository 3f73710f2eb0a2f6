import { ASKER_COOKIE, askerFromCookie } from "@/lib/auth/asker";
import { apiRoute } from "@/lib/http/api-route";
import { envelope } from "@/lib/http/envelope";
import { draftsPath } from "@/lib/http/paths/compare-paths";
import { asked } from "@/lib/http/read-asked";
import { cookieOf } from "@/lib/http/set-cookie";
import { findDraftComparison } from "@/lib/services/find-draft-comparison";

/** Two reports of the browser that asks, `?a=` the older draft and `?b=` the newer, compared. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(draftsPath, {
  GET: asked(draftsPath.operations.GET, async (request, { query }) => {
    const asker = askerFromCookie(cookieOf(request, ASKER_COOKIE.name));
    return envelope(await findDraftComparison(asker, query.a, query.b));
  }),
});
