import "@/app/styles/market.css";
import "@/app/styles/labs.css";
import type { Metadata } from "next";
import { LabsView } from "@/components/labs/labs-view";
import { readTokenVolume } from "@/lib/core/labs/token-volume";
import type { RawParams } from "@/lib/core/market/deal-url";
import { findLabs } from "@/lib/services/find-labs";

export const metadata: Metadata = { title: "Labs" };

export default async function LabsPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { millions, ignored } = readTokenVolume((await searchParams).tokens);
  return <LabsView {...(await findLabs())} millions={millions} ignored={ignored} />;
}
