import { z } from "zod";
import { formAnswer } from "@/app/admin/form-answer";
import { requireRole } from "@/lib/auth/signed-in";
import { ROLES } from "@/lib/core/access/role";
import { readJson } from "@/lib/http/read-json";
import { createAccount } from "@/lib/services/create-account";

const formSchema = z.object({ email: z.string(), name: z.string(), role: z.enum(ROLES) });

/** Makes an account with a one-time password, which the next page shows this once. */
export function POST(request: Request): Promise<Response> {
  return formAnswer("/admin/people", async () => {
    const admin = await requireRole(request, "admin");
    const { email, oneTimePassword } = await createAccount(admin, await readJson(request, formSchema), null);
    return { text: oneTimeText(email), secret: oneTimePassword ?? undefined };
  });
}

function oneTimeText(email: string): string {
  return `Give ${email} this one-time password; it is shown only now and must be changed at the first sign-in.`;
}
