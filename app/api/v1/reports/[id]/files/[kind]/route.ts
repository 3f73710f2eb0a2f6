import { ASKER_COOKIE, askerFromCookie } from "@/lib/auth/asker";
import { answer } from "@/lib/http/answer";
import { attachment } from "@/lib/http/attachment";
import { readTakeAway } from "@/lib/http/read-take-away";
import { cookieOf } from "@/lib/http/set-cookie";
import { takeAwayReport } from "@/lib/services/take-away-report";

/** A report of the browser that asks as a file; to any other it does not exist. */
export function GET(
  request: Request,
  { params }: { params: Promise<{ id: string; kind: string }> },
): Promise<Response> {
  return answer(async () => {
    const { id, kind } = await params;
    const asker = askerFromCookie(cookieOf(request, ASKER_COOKIE.name));
    return attachment(await takeAwayReport(asker, id, readTakeAway(request, kind)));
  });
}
