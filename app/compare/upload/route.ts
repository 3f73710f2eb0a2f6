import { ASKER_COOKIE, askerFromCookie, newBrowserAsker, signAsker } from "@/lib/auth/asker";
import { requireSameOrigin } from "@/lib/auth/same-origin";
import { toProblem } from "@/lib/http/problem";
import { readTwoUploads } from "@/lib/http/read-upload";
import { cookieOf, setCookie } from "@/lib/http/set-cookie";
import { scoreTwoDrafts } from "@/lib/services/score-two-drafts";

/** The compare page's form: reads and keeps both drafts, then leads to their comparison, or back with the reason. */
export async function POST(request: Request): Promise<Response> {
  const asker = askerFromCookie(cookieOf(request, ASKER_COOKIE.name)) ?? newBrowserAsker();
  try {
    requireSameOrigin(request.headers);
    const [before, after] = await readTwoUploads(request);
    const ids = await scoreTwoDrafts(asker, before, after, { signal: request.signal });
    const answer = seeOther(`/compare?a=${ids.a}&b=${ids.b}`);
    return setCookie(answer, ASKER_COOKIE.name, signAsker(asker), ASKER_COOKIE.options);
  } catch (error) {
    const { code, details } = toProblem(error);
    const draft = details?.draft === "before" || details?.draft === "after" ? `&draft=${details.draft}` : "";
    return seeOther(`/compare?problem=${code}${draft}`);
  }
}

/** A redirect that the browser follows with GET, so that loading again sends nothing twice. */
function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}
