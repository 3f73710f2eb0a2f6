import { z } from "zod";
import { formAnswer } from "@/app/admin/form-answer";
import { requireRole } from "@/lib/auth/signed-in";
import { readJson } from "@/lib/http/read-json";
import { revokeApiToken } from "@/lib/services/revoke-api-token";

const formSchema = z.object({ revoke: z.string().min(1).max(64) });

/** Revokes anybody's token. */
export function POST(request: Request): Promise<Response> {
  return formAnswer("/admin/people", async () => {
    const admin = await requireRole(request, "admin");
    await revokeApiToken(admin, (await readJson(request, formSchema)).revoke);
    return { text: "The token counts no longer." };
  });
}
