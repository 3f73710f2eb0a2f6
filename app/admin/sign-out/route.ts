import { formAnswer } from "@/app/admin/form-answer";
import { requireAccountHolder } from "@/lib/auth/account-holder";
import { sessionCookie } from "@/lib/auth/session-cookie";
import { endSession } from "@/lib/services/end-session";

/** Ends the session and takes its cookie away. */
export function POST(request: Request): Promise<Response> {
  return formAnswer("/admin", async () => {
    await endSession(await requireAccountHolder(request), "this");
    return { to: "/admin/sign-in?left", cookies: [sessionCookie(request.headers, "")] };
  });
}
