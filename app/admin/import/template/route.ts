import { requireRole } from "@/lib/auth/signed-in";
import { templateCsv } from "@/lib/core/import/template-csv";
import { attachment } from "@/lib/http/attachment";
import { problem } from "@/lib/http/problem";

/** The CSV to fill in: every column the record knows, to fill in. */
export async function GET(request: Request): Promise<Response> {
  try {
    await requireRole(request, "viewer");
    const bytes = new TextEncoder().encode(templateCsv());
    return attachment({ name: "deals-template.csv", mimeType: "text/csv; charset=utf-8", bytes });
  } catch (error) {
    return problem(error);
  }
}
