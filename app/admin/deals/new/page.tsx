import "@/app/styles/admin.css";
import type { Metadata } from "next";
import { DealAddView } from "@/components/admin/deal-add-view";
import { pageNote, requirePageRole } from "../../page-role";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Add a deal", robots: { index: false } };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AddDealPage({ searchParams }: Props) {
  const who = await requirePageRole("editor", "/admin/deals/new");
  return <DealAddView who={who} note={await pageNote((await searchParams).note)} />;
}
