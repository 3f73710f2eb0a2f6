import { requireRole } from "@/lib/auth/signed-in";
import { readAuditFilter } from "@/lib/core/access/audit-filter";
import { answer } from "@/lib/http/answer";
import { textStream } from "@/lib/http/text-stream";
import { exportAuditEvents } from "@/lib/services/export-audit-events";

/** All events of the log that the page's filter lets through, as CSV or JSON. */
export function GET(request: Request): Promise<Response> {
  return answer(async () => {
    const admin = await requireRole(request, "admin");
    const params = Object.fromEntries(new URL(request.url).searchParams);
    const form = params.form === "json" ? "json" : "csv";
    const name = `audit-log.${form}`;
    return textStream(exportAuditEvents(admin, readAuditFilter(params).filter, form), name);
  });
}
