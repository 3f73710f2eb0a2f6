import { ASKER_COOKIE, askerFromCookie, newBrowserAsker } from "@/lib/auth/asker";
import { requireSameOrigin } from "@/lib/auth/same-origin";
import { answer } from "@/lib/http/answer";
import { envelope, noContent } from "@/lib/http/envelope";
import { cookieOf } from "@/lib/http/set-cookie";
import { deleteTermSheet } from "@/lib/services/delete-term-sheet";
import { getReport } from "@/lib/services/get-report";

interface Context {
  params: Promise<{ id: string }>;
}

const askerOf = (request: Request) => askerFromCookie(cookieOf(request, ASKER_COOKIE.name));

/** A report of the browser that asks; to any other it does not exist. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answer(async () => envelope(await getReport(askerOf(request), (await params).id)));
}

/** Deletes text, findings and file record of a report for good. */
export function DELETE(request: Request, { params }: Context): Promise<Response> {
  return answer(async () => {
    requireSameOrigin(request.headers);
    // A browser without our cookie is a new one, which has no reports.
    await deleteTermSheet(askerOf(request) ?? newBrowserAsker(), (await params).id);
    return noContent();
  });
}
