import "@/app/styles/market.css";
import "@/app/styles/deals.css";
import "@/app/styles/predictions.css";
import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { InvestorView } from "@/components/market/investor-view";
import { dealQuerySchema, provenanceSchema } from "@/lib/core/market/deal-filter";
import type { RawParams } from "@/lib/core/market/deal-url";
import { firstSet } from "@/lib/core/market/party";
import { AppError } from "@/lib/core/shared/app-error";
import { findPartyDeals } from "@/lib/services/find-party-deals";
import { getInvestor } from "@/lib/services/get-investor";

interface Props {
  params: Promise<{ key: string }>;
  searchParams: Promise<RawParams>;
}

/** The title and the page ask for the same investor; the store is asked once. */
const load = cache((key: string) =>
  getInvestor(decodeURIComponent(key)).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not-found") notFound();
    throw error;
  }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).key)).name };
}

export default async function InvestorPage({ params, searchParams }: Props) {
  const { key } = await params;
  const investor = await load(key);
  if (decodeURIComponent(key) !== investor.key) permanentRedirect(`/investors/${encodeURIComponent(investor.key)}`);
  const set = provenanceSchema.catch(firstSet(investor.counts)).parse((await searchParams).set);
  const query = dealQuerySchema.parse({ set, investor: investor.key });
  return <InvestorView {...{ investor, query }} {...(await findPartyDeals(query))} />;
}
