import { z } from "zod";
import { formAnswer } from "@/app/admin/form-answer";
import { requireRole } from "@/lib/auth/signed-in";
import { partyKindOf } from "@/lib/core/hand/party";
import { AppError } from "@/lib/core/shared/app-error";
import { readJson } from "@/lib/http/read-json";
import { mergeParties } from "@/lib/services/merge-parties";

const formSchema = z.object({ gone: z.string().min(1).max(200) });

interface Context {
  params: Promise<{ kind: string; id: string }>;
}

/** Merges another startup or investor into this one. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { kind: text, id } = await params;
  return formAnswer(`/admin/parties/${encodeURIComponent(text)}/${encodeURIComponent(id)}`, async () => {
    const editor = await requireRole(request, "editor");
    const kind = partyKindOf(text);
    if (kind === null) throw new AppError("not-found", "There is no such page.");
    return { text: await mergeParties(editor, kind, id, (await readJson(request, formSchema)).gone) };
  });
}
