import "@/app/styles/market.css";
import "@/app/styles/predictions.css";
import type { Metadata } from "next";
import { PredictionsView } from "@/components/market/predictions-view";
import { findPredictions } from "@/lib/services/find-predictions";

export const metadata: Metadata = {
  title: "Predictions",
  description: "Four predictions on AI money and independence, each with the dated evidence for and against it.",
};

// The record can change between two requests; nothing is drawn when the product is built.
export const dynamic = "force-dynamic";

export default async function PredictionsPage() {
  return <PredictionsView {...(await findPredictions())} />;
}
