import { z } from "zod";
import { ASKER_COOKIE, askerFromCookie, newBrowserAsker } from "@/lib/auth/asker";
import { requireSameOrigin } from "@/lib/auth/same-origin";
import { judgementSchema } from "@/lib/core/report/judgement/decision";
import { toProblem } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { cookieOf } from "@/lib/http/set-cookie";
import { judgeReport } from "@/lib/services/judge-report";
import { undoJudgement } from "@/lib/services/undo-judgement";

const formSchema = z.union([z.object({ step: z.enum(["undo", "redo"]) }), judgementSchema]);

/** The report's forms without scripts: decides, and leads back to the report, or back with the reason. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const page = `/reports/${encodeURIComponent(id)}`;
  try {
    requireSameOrigin(request.headers);
    const asker = askerFromCookie(cookieOf(request, ASKER_COOKIE.name)) ?? newBrowserAsker();
    const form = await readJson(request, formSchema);
    if ("step" in form) await undoJudgement(asker, id, form.step);
    else await judgeReport(asker, id, form);
    return seeOther("label" in form ? `${page}#finding-${form.label}` : page);
  } catch (error) {
    return seeOther(`${page}?problem=${toProblem(error).code}`);
  }
}

/** A redirect that the browser follows with GET, so that loading again decides nothing twice. */
function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}
