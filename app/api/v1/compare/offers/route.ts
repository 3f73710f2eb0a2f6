import { ASKER_COOKIE, askerFromCookie } from "@/lib/auth/asker";
import { offersAnswer } from "@/lib/core/offers/offers-answer";
import { readOffersQuery } from "@/lib/core/offers/offers-query";
import { AppError } from "@/lib/core/shared/app-error";
import { apiRoute } from "@/lib/http/api-route";
import { envelope } from "@/lib/http/envelope";
import { OFFER_PARAMETERS, offersPath } from "@/lib/http/paths/compare-paths";
import { refuseUnknown } from "@/lib/http/read-query";
import { cookieOf } from "@/lib/http/set-cookie";
import { findOffers } from "@/lib/services/find-offers";

/** The comparison of the page with the same query. Programs are told of a parameter that cannot be used, not left without it. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(offersPath, {
  GET: async (request) => {
    refuseUnknown(request.url, OFFER_PARAMETERS.known, OFFER_PARAMETERS.there);
    const asker = askerFromCookie(cookieOf(request, ASKER_COOKIE.name));
    const read = readOffersQuery(Object.fromEntries(new URL(request.url).searchParams));
    const { query, offers, refused, missing } = await findOffers(asker, read);
    const [first] = refused;
    if (first !== undefined) {
      const words = refused.map(({ message }) => message).join(" ");
      throw new AppError(missing ? "not-found" : "bad-request", words, { details: { parameters: refused } });
    }
    return envelope(offersAnswer(query, offers));
  },
});
