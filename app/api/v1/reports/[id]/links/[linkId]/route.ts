import { ASKER_COOKIE, askerFromCookie, newBrowserAsker } from "@/lib/auth/asker";
import { requireSameOrigin } from "@/lib/auth/same-origin";
import { answer } from "@/lib/http/answer";
import { noContent } from "@/lib/http/envelope";
import { cookieOf } from "@/lib/http/set-cookie";
import { revokeShareLink } from "@/lib/services/revoke-share-link";

/** Takes a link back. */
export function DELETE(
  request: Request,
  context: { params: Promise<{ id: string; linkId: string }> },
): Promise<Response> {
  return answer(async () => {
    requireSameOrigin(request.headers);
    const { id, linkId } = await context.params;
    const asker = askerFromCookie(cookieOf(request, ASKER_COOKIE.name)) ?? newBrowserAsker();
    await revokeShareLink(asker, id, linkId);
    return noContent();
  });
}
