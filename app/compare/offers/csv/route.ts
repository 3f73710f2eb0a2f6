import { ASKER_COOKIE, askerFromCookie } from "@/lib/auth/asker";
import { readOffersQuery } from "@/lib/core/offers/offers-query";
import { AppError } from "@/lib/core/shared/app-error";
import { answer } from "@/lib/http/answer";
import { cookieOf } from "@/lib/http/set-cookie";
import { exportOffers } from "@/lib/services/export-offers";
import { findOffers } from "@/lib/services/find-offers";

/** The numbers behind the picture of the page with the same query, for the offer it shows. */
export function GET(request: Request): Promise<Response> {
  return answer(async () => {
    const asker = askerFromCookie(cookieOf(request, ASKER_COOKIE.name));
    const found = await findOffers(asker, readOffersQuery(Object.fromEntries(new URL(request.url).searchParams)));
    const csv = exportOffers(found);
    if (csv === null) throw new AppError("not-found", "The address names no offer that this browser has.");
    return new Response(csv, {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": 'attachment; filename="break-even.csv"',
        "cache-control": "no-store",
      },
    });
  });
}
