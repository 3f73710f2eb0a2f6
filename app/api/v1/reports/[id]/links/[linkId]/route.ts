import { ASKER_COOKIE, askerFromCookie, newBrowserAsker } from "@/lib/auth/asker";
import { requireSameOrigin } from "@/lib/auth/same-origin";
import { apiRoute } from "@/lib/http/api-route";
import { noContent } from "@/lib/http/envelope";
import { linkPath } from "@/lib/http/paths/report-paths";
import { asked } from "@/lib/http/read-asked";
import { cookieOf } from "@/lib/http/set-cookie";
import { revokeShareLink } from "@/lib/services/revoke-share-link";

/** Takes a link back. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(linkPath, {
  DELETE: asked(linkPath.operations.DELETE, async (request, { params }) => {
    requireSameOrigin(request.headers);
    const asker = askerFromCookie(cookieOf(request, ASKER_COOKIE.name)) ?? newBrowserAsker();
    await revokeShareLink(asker, params.id, params.linkId);
    return noContent();
  }),
});
