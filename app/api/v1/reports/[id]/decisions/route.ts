import { ASKER_COOKIE, askerFromCookie, newBrowserAsker } from "@/lib/auth/asker";
import { requireSameOrigin } from "@/lib/auth/same-origin";
import { judgementSchema } from "@/lib/core/report/judgement/decision";
import { apiRoute } from "@/lib/http/api-route";
import { envelope } from "@/lib/http/envelope";
import { decisionsPath } from "@/lib/http/paths/report-paths";
import { asked } from "@/lib/http/read-asked";
import { readJson } from "@/lib/http/read-json";
import { cookieOf } from "@/lib/http/set-cookie";
import { getReport } from "@/lib/services/get-report";
import { judgeReport } from "@/lib/services/judge-report";

const { GET: list, POST: judge } = decisionsPath.operations;
const askerOf = (request: Request) => askerFromCookie(cookieOf(request, ASKER_COOKIE.name));

/** Everything decided about a report; one decision more answers with the report as it is judged now. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(decisionsPath, {
  GET: asked(list, async (request, { params }) => envelope((await getReport(askerOf(request), params.id)).judgement)),
  POST: asked(judge, async (request, { params }) => {
    requireSameOrigin(request.headers);
    const judgement = await readJson(request, judgementSchema);
    const { report } = await judgeReport(askerOf(request) ?? newBrowserAsker(), params.id, judgement);
    return envelope({ report }, { status: 201 });
  }),
});
