import { z } from "zod";
import { formAnswer } from "@/app/admin/form-answer";
import { requireRole } from "@/lib/auth/signed-in";
import { ROLES } from "@/lib/core/access/role";
import { readJson } from "@/lib/http/read-json";
import { changeAccount } from "@/lib/services/change-account";
import { resetPassword } from "@/lib/services/reset-password";

const formSchema = z.union([
  z.object({ role: z.enum(ROLES) }),
  z.object({ does: z.enum(["disable", "enable", "reset-password"]) }),
]);

/** Changes an account: its role, whether it may sign in, its password. */
export function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return formAnswer("/admin/people", async () => {
    const admin = await requireRole(request, "admin");
    const { id } = await params;
    const form = await readJson(request, formSchema);
    if ("role" in form) return { text: `${await changeAccount(admin, id, form)} is ${form.role} now.` };
    if (form.does !== "reset-password") {
      const email = await changeAccount(admin, id, { disabled: form.does === "disable" });
      return { text: form.does === "disable" ? `${email} can no longer sign in.` : `${email} can sign in again.` };
    }
    const { email, oneTimePassword } = await resetPassword(admin, id, null);
    const text = `Give ${email} this one-time password; it is shown only now. Their sessions have ended.`;
    return { text, secret: oneTimePassword ?? undefined };
  });
}
