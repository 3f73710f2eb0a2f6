import { ASKER_COOKIE, askerFromCookie, newBrowserAsker } from "@/lib/auth/asker";
import { requireSameOrigin } from "@/lib/auth/same-origin";
import { judgementSchema } from "@/lib/core/report/judgement/decision";
import { answer } from "@/lib/http/answer";
import { envelope } from "@/lib/http/envelope";
import { readJson } from "@/lib/http/read-json";
import { cookieOf } from "@/lib/http/set-cookie";
import { getReport } from "@/lib/services/get-report";
import { judgeReport } from "@/lib/services/judge-report";

interface Context {
  params: Promise<{ id: string }>;
}

const askerOf = (request: Request) => askerFromCookie(cookieOf(request, ASKER_COOKIE.name));

/** Everything decided about a report, oldest first, with what was taken back. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answer(async () => envelope((await getReport(askerOf(request), (await params).id)).judgement));
}

/** Decides something about a finding, or adds one. Answers with the report as it is judged now. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answer(async () => {
    requireSameOrigin(request.headers);
    const judgement = await readJson(request, judgementSchema);
    const { report } = await judgeReport(askerOf(request) ?? newBrowserAsker(), (await params).id, judgement);
    return envelope({ report }, { status: 201 });
  });
}
