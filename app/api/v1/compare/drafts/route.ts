import { ASKER_COOKIE, askerFromCookie } from "@/lib/auth/asker";
import { AppError } from "@/lib/core/shared/app-error";
import { answer } from "@/lib/http/answer";
import { envelope } from "@/lib/http/envelope";
import { cookieOf } from "@/lib/http/set-cookie";
import { findDraftComparison } from "@/lib/services/find-draft-comparison";

/** Two reports of the browser that asks, `?a=` the older draft and `?b=` the newer, compared. */
export function GET(request: Request): Promise<Response> {
  return answer(async () => {
    const { searchParams } = new URL(request.url);
    const [a, b] = [searchParams.get("a"), searchParams.get("b")];
    if (a === null || b === null) {
      throw new AppError("bad-request", "Two reports are needed: the older draft's id as 'a', the newer one's as 'b'.");
    }
    const asker = askerFromCookie(cookieOf(request, ASKER_COOKIE.name));
    return envelope(await findDraftComparison(asker, a, b));
  });
}
