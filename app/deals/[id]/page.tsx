import "@/app/styles/market.css";
import "@/app/styles/deals.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { DealView } from "@/components/market/deal-view";
import { dealTitle } from "@/components/market/deal-words";
import { AppError } from "@/lib/core/shared/app-error";
import { getDeal } from "@/lib/services/get-deal";

interface Props {
  params: Promise<{ id: string }>;
}

/** The title and the page ask for the same deal; the store is asked once. */
const load = cache(async (id: string) => {
  try {
    return await getDeal(id);
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: dealTitle((await load((await params).id)).deal) };
}

export default async function DealPage({ params }: Props) {
  return <DealView detail={await load((await params).id)} />;
}
