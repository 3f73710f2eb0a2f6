import "@/app/styles/market.css";
import "@/app/styles/deals.css";
import "@/app/styles/predictions.css";
import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { StartupView } from "@/components/market/startup-view";
import { dealQuerySchema, provenanceSchema } from "@/lib/core/market/deal-filter";
import type { RawParams } from "@/lib/core/market/deal-url";
import { firstSet } from "@/lib/core/market/party";
import { AppError } from "@/lib/core/shared/app-error";
import { findPartyDeals } from "@/lib/services/find-party-deals";
import { getStartup } from "@/lib/services/get-startup";

interface Props {
  params: Promise<{ key: string }>;
  searchParams: Promise<RawParams>;
}

/** The title and the page ask for the same startup; the store is asked once. */
const load = cache((key: string) =>
  getStartup(decodeURIComponent(key)).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not-found") notFound();
    throw error;
  }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).key)).name };
}

export default async function StartupPage({ params, searchParams }: Props) {
  const { key } = await params;
  const startup = await load(key);
  if (decodeURIComponent(key) !== startup.key) permanentRedirect(`/startups/${encodeURIComponent(startup.key)}`);
  const set = provenanceSchema.catch(firstSet(startup.counts)).parse((await searchParams).set);
  const query = dealQuerySchema.parse({ set, startup: startup.key });
  return <StartupView {...{ startup, query }} {...(await findPartyDeals(query))} />;
}
