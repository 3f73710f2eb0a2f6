import "@/app/styles/kinds.css";
import type { Metadata } from "next";
import { StringsView } from "@/components/kinds/strings-view";
import { findKindCounts } from "@/lib/services/find-kind-counts";

export const metadata: Metadata = {
  title: "Strings and protections",
  description: "The clauses that give an AI investor control, and those that keep a company independent.",
};

// The record can change between two requests; nothing is drawn when the product is built.
export const dynamic = "force-dynamic";

export default async function StringsPage() {
  return <StringsView record={await findKindCounts()} />;
}
