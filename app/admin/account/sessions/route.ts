import { z } from "zod";
import { formAnswer } from "@/app/admin/form-answer";
import { requireAccountHolder } from "@/lib/auth/account-holder";
import { sessionCookie } from "@/lib/auth/session-cookie";
import { AppError } from "@/lib/core/shared/app-error";
import { readJson } from "@/lib/http/read-json";
import { endSession } from "@/lib/services/end-session";

const formSchema = z.object({ end: z.string().min(1).max(64) });

/** Ends one of one's own sessions, by its id, or 'all'. */
export function POST(request: Request): Promise<Response> {
  return formAnswer("/admin/account", async () => {
    const viewer = await requireAccountHolder(request);
    const { end } = await readJson(request, formSchema);
    const ended = await endSession(viewer, end === "all" ? "all" : { id: end });
    if (ended === 0) throw new AppError("not-found", "That session has ended already.");
    if (end !== "all" && end !== viewer.sessionId) return { text: "That session has ended." };
    return { to: "/admin/sign-in?left", cookies: [sessionCookie(request.headers, "")] };
  });
}
