import { ASKER_COOKIE, askerFromCookie, newBrowserAsker, signAsker } from "@/lib/auth/asker";
import { requireSameOrigin } from "@/lib/auth/same-origin";
import { toProblem } from "@/lib/http/problem";
import { readUploads } from "@/lib/http/read-upload";
import { cookieOf, setCookie } from "@/lib/http/set-cookie";
import { scoreTermSheets } from "@/lib/services/score-term-sheets";

/**
 * The home page's form without scripts: reads, scores and keeps the documents. One leads to its report; several lead back
 * to the list of reports, with what was not read and why.
 */
export async function POST(request: Request): Promise<Response> {
  const asker = askerFromCookie(cookieOf(request, ASKER_COOKIE.name)) ?? newBrowserAsker();
  const remember = (response: Response) =>
    setCookie(response, ASKER_COOKIE.name, signAsker(asker), ASKER_COOKIE.options);
  try {
    requireSameOrigin(request.headers);
    const results = await scoreTermSheets(asker, await readUploads(request), { signal: request.signal });
    const [first] = results;
    if (results.length === 1 && first !== undefined && "id" in first) return remember(seeOther(`/reports/${first.id}`));
    const problems = results.map((result) => ("id" in result ? "" : toProblem(result.error).code));
    return remember(seeOther(`/?${new URLSearchParams(problems.map((code) => ["problem", code]))}`));
  } catch (error) {
    return seeOther(`/?problem=${toProblem(error).code}`);
  }
}

/** A redirect that the browser follows with GET, so that loading again sends nothing twice. */
function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}
