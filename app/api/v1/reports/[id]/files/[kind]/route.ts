import { ASKER_COOKIE, askerFromCookie } from "@/lib/auth/asker";
import { takeAwayKind } from "@/lib/core/report/take-away";
import { AppError } from "@/lib/core/shared/app-error";
import { answer } from "@/lib/http/answer";
import { attachment } from "@/lib/http/attachment";
import { cookieOf } from "@/lib/http/set-cookie";
import { takeAwayReport } from "@/lib/services/take-away-report";

/** A report of the browser that asks as a file; to any other it does not exist. */
export function GET(
  request: Request,
  { params }: { params: Promise<{ id: string; kind: string }> },
): Promise<Response> {
  return answer(async () => {
    const { id, kind } = await params;
    const form = takeAwayKind(kind);
    if (form === null) throw new AppError("not-found", "A report cannot be had in this form.");
    const asker = askerFromCookie(cookieOf(request, ASKER_COOKIE.name));
    return attachment(await takeAwayReport(asker, id, form, request.signal));
  });
}
