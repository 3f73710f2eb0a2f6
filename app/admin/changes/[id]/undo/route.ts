import { z } from "zod";
import { formAnswer } from "@/app/admin/form-answer";
import { requireRole } from "@/lib/auth/signed-in";
import { returnPath } from "@/lib/core/access/return-path";
import { readJson } from "@/lib/http/read-json";
import { undoChange } from "@/lib/services/undo-change";

const formSchema = z.object({ from: z.string().max(500).optional() });

/** Takes back a change by its entry in the audit log, and leads back to the page the button is on. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const given = request.clone();
  const page = await readJson(given, formSchema).then(
    ({ from }) => returnPath(from),
    () => "/admin",
  );
  return formAnswer(page, async () => {
    const editor = await requireRole(request, "editor");
    return { text: `Taken back: ${await undoChange(editor, (await params).id)}.` };
  });
}
