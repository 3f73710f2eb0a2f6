import { z } from "zod";
import { formAnswer } from "@/app/admin/form-answer";
import { requireAccountHolder } from "@/lib/auth/account-holder";
import { TOKEN_SCOPES } from "@/lib/core/access/role";
import { readJson } from "@/lib/http/read-json";
import { createApiToken } from "@/lib/services/create-api-token";
import { revokeApiToken } from "@/lib/services/revoke-api-token";

const newToken = z.object({
  name: z.string(),
  days: z.number(),
  read: z.literal("on").optional(),
  import: z.literal("on").optional(),
  edit: z.literal("on").optional(),
});
const formSchema = z.union([z.object({ revoke: z.string().min(1).max(64) }), newToken]);

/** Makes a token for programs, which the next page shows this once, or revokes one of one's own. */
export function POST(request: Request): Promise<Response> {
  return formAnswer("/admin/account", async () => {
    const viewer = await requireAccountHolder(request);
    const form = await readJson(request, formSchema);
    if ("revoke" in form) {
      await revokeApiToken(viewer, form.revoke);
      return { text: "The token counts no longer." };
    }
    const scopes = TOKEN_SCOPES.filter((scope) => form[scope] === "on");
    const { token } = await createApiToken(viewer, { name: form.name, days: form.days, scopes });
    return { text: "Copy the token now; it is shown only this once.", secret: token };
  });
}
