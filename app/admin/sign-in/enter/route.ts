import { z } from "zod";
import { clientAddress } from "@/lib/auth/client-address";
import { KNOWN_BROWSER_AGE, KNOWN_BROWSER_COOKIE } from "@/lib/auth/known-browser";
import { requireSameOrigin } from "@/lib/auth/same-origin";
import { sessionCookie } from "@/lib/auth/session-cookie";
import { returnPath } from "@/lib/core/access/return-path";
import { toProblem } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { seeOther } from "@/lib/http/see-other";
import { cookieOf, setCookie } from "@/lib/http/set-cookie";
import { signIn } from "@/lib/services/sign-in";

const formSchema = z.object({ email: z.string().max(300), password: z.string(), to: z.string().optional() });
const knownBrowser = { httpOnly: true, sameSite: "lax", path: "/admin/sign-in", maxAge: KNOWN_BROWSER_AGE } as const;

/** The sign-in form: begins a session and leads to the page that asked for one, or back with the reason. */
export async function POST(request: Request): Promise<Response> {
  let to = "/admin";
  try {
    requireSameOrigin(request.headers);
    const { headers } = request;
    const form = await readJson(request, formSchema);
    to = returnPath(form.to);
    const browser = headers.get("user-agent");
    const from = { address: clientAddress(headers), browser, known: cookieOf(request, KNOWN_BROWSER_COOKIE) };
    const { token, known } = await signIn({ ...form, ...from });
    const answer = seeOther(to, [sessionCookie(headers, token)]);
    return setCookie(answer, KNOWN_BROWSER_COOKIE, known, knownBrowser);
  } catch (error) {
    const { code, details } = toProblem(error);
    const until = typeof details?.until === "string" ? `&until=${encodeURIComponent(details.until)}` : "";
    return seeOther(`/admin/sign-in?${new URLSearchParams({ to, problem: code })}${until}`);
  }
}
