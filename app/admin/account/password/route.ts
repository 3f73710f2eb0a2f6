import { z } from "zod";
import { formAnswer } from "@/app/admin/form-answer";
import { requireAccountHolder } from "@/lib/auth/account-holder";
import { AppError } from "@/lib/core/shared/app-error";
import { readJson } from "@/lib/http/read-json";
import { changeOwnPassword } from "@/lib/services/change-own-password";

const formSchema = z.object({ present: z.string(), next: z.string(), again: z.string() });

/** Changes one's own password. */
export function POST(request: Request): Promise<Response> {
  return formAnswer("/admin/account", async () => {
    const viewer = await requireAccountHolder(request);
    const { present, next, again } = await readJson(request, formSchema);
    if (next !== again) throw new AppError("bad-request", "The new password was not typed the same twice.");
    await changeOwnPassword(viewer, present, next);
    return { text: "Your password is changed. Other sessions of yours have ended." };
  });
}
