import { sessionCookie, sessionTokenOf } from "@/lib/auth/session-cookie";
import { returnPath } from "@/lib/core/access/return-path";
import { seeOther } from "@/lib/http/see-other";
import { renewSession } from "@/lib/services/renew-session";

/**
 * Gives an old session a new token and leads back to the page; pages come here when it is due, because they cannot set
 * cookies. It changes nothing but the token, so that a link from elsewhere may lead here.
 */
export async function GET(request: Request): Promise<Response> {
  const to = returnPath(new URL(request.url).searchParams.get("to"));
  const token = await renewSession(sessionTokenOf(request.headers));
  return seeOther(to, token === null ? [] : [sessionCookie(request.headers, token)]);
}
