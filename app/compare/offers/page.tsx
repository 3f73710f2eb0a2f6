import "@/app/styles/offers.css";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { OffersView } from "@/components/compare/offers-view";
import { startParams } from "@/components/compare/start-params";
import { ASKER_COOKIE, askerFromCookie } from "@/lib/auth/asker";
import { isUntidy, type OfferParams, offersSearch, readOffersQuery } from "@/lib/core/offers/offers-query";
import { findOfferChoices } from "@/lib/services/find-offer-choices";
import { findOffers } from "@/lib/services/find-offers";

export const metadata: Metadata = { title: "Compare offers", robots: { index: false } };

export default async function OffersPage({ searchParams }: { searchParams: Promise<OfferParams> }) {
  const asker = askerFromCookie((await cookies()).get(ASKER_COOKIE.name)?.value);
  const raw = await searchParams;
  const [found, choices] = await Promise.all([findOffers(asker, readOffersQuery(raw)), findOfferChoices(asker)]);
  const { query, bases, refused } = found;
  if (refused.length === 0 && isUntidy(raw, query)) redirect(`/compare/offers${offersSearch(query)}`);
  const params = startParams(raw, query, refused);
  const notUsed = refused.filter(({ name }) => params[name] === undefined).map(({ message }) => message);
  return <OffersView key={offersSearch(query)} {...{ bases, params, notUsed, ...choices }} />;
}
