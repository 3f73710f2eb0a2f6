import { z } from "zod";
import { ASKER_COOKIE, askerFromCookie, newBrowserAsker } from "@/lib/auth/asker";
import { requireSameOrigin } from "@/lib/auth/same-origin";
import { AppError } from "@/lib/core/shared/app-error";
import { answer } from "@/lib/http/answer";
import { envelope } from "@/lib/http/envelope";
import { cookieOf } from "@/lib/http/set-cookie";
import { undoJudgement } from "@/lib/services/undo-judgement";

const stepSchema = z.enum(["undo", "redo"]);

/** Takes the last decision back (undo), or brings back the one taken back last (redo). */
export function POST(request: Request, context: { params: Promise<{ id: string; step: string }> }): Promise<Response> {
  return answer(async () => {
    requireSameOrigin(request.headers);
    const { id, step } = await context.params;
    const known = stepSchema.safeParse(step);
    if (!known.success) throw new AppError("not-found", "Decisions can be undone ('undo') and done again ('redo').");
    const asker = askerFromCookie(cookieOf(request, ASKER_COOKIE.name)) ?? newBrowserAsker();
    const { report } = await undoJudgement(asker, id, known.data);
    return envelope({ report });
  });
}
