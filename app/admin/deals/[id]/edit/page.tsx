import "@/app/styles/admin.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DealEditView } from "@/components/admin/deal-edit-view";
import { AppError } from "@/lib/core/shared/app-error";
import { findDealChanges } from "@/lib/services/find-deal-changes";
import { getDeal } from "@/lib/services/get-deal";
import { getEditableDeal } from "@/lib/services/get-editable-deal";
import { pageNote, requirePageRole } from "../../../page-role";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Edit a deal", robots: { index: false } };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function EditDealPage({ params, searchParams }: Props) {
  const { id } = await params;
  const who = await requirePageRole("editor", `/admin/deals/${encodeURIComponent(id)}/edit`);
  const query = await searchParams;
  try {
    const [deal, { fields }] = [await getEditableDeal(who, id), await getDeal(id)];
    const stale = query.problem === "conflict";
    const changes = await findDealChanges(who, id);
    return <DealEditView {...{ who, deal, fields, changes, stale }} note={await pageNote(query.note)} />;
  } catch (error) {
    if (error instanceof AppError && ["not-found", "conflict"].includes(error.code)) notFound();
    throw error;
  }
}
