import { ASKER_COOKIE, askerFromCookie, newBrowserAsker, signAsker } from "@/lib/auth/asker";
import { requireSameOrigin } from "@/lib/auth/same-origin";
import { toProblem } from "@/lib/http/problem";
import { readUpload } from "@/lib/http/read-upload";
import { cookieOf, setCookie } from "@/lib/http/set-cookie";
import { scoreTermSheet } from "@/lib/services/score-term-sheet";

/** The home page's form without scripts: reads, scores and keeps the document, then leads to its report, or back with the reason. */
export async function POST(request: Request): Promise<Response> {
  const asker = askerFromCookie(cookieOf(request, ASKER_COOKIE.name)) ?? newBrowserAsker();
  try {
    requireSameOrigin(request.headers);
    const { id } = await scoreTermSheet(asker, await readUpload(request), { signal: request.signal });
    return setCookie(seeOther(`/reports/${id}`), ASKER_COOKIE.name, signAsker(asker), ASKER_COOKIE.options);
  } catch (error) {
    return seeOther(`/?problem=${toProblem(error).code}`);
  }
}

/** A redirect that the browser follows with GET, so that loading again sends nothing twice. */
function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}
