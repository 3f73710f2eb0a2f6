import { z } from "zod";
import { ASKER_COOKIE, askerFromCookie, newBrowserAsker } from "@/lib/auth/asker";
import { requireSameOrigin } from "@/lib/auth/same-origin";
import { SHARE_DAYS } from "@/lib/core/report/share-link";
import { answer } from "@/lib/http/answer";
import { envelope } from "@/lib/http/envelope";
import { readJson } from "@/lib/http/read-json";
import { cookieOf } from "@/lib/http/set-cookie";
import { findShareLinks } from "@/lib/services/find-share-links";
import { shareReport } from "@/lib/services/share-report";

interface Context {
  params: Promise<{ id: string }>;
}

const askerOf = (request: Request) => askerFromCookie(cookieOf(request, ASKER_COOKIE.name));
const linkSchema = z.object({ days: z.literal(SHARE_DAYS) });

/** The links that lead to a report, without their tokens. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answer(async () => envelope(await findShareLinks(askerOf(request), (await params).id)));
}

/** Makes a link by which others can read the report for 1, 7 or 30 days. Its token is in this answer only. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answer(async () => {
    requireSameOrigin(request.headers);
    const { days } = await readJson(request, linkSchema);
    const link = await shareReport(askerOf(request) ?? newBrowserAsker(), (await params).id, days);
    return envelope({ ...link, path: `/shared/${link.token}` }, { status: 201 });
  });
}
