import "@/app/styles/admin.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MergeView } from "@/components/admin/merge-view";
import { partyKindOf } from "@/lib/core/hand/party";
import { AppError } from "@/lib/core/shared/app-error";
import { planMerge } from "@/lib/services/merge-parties";
import { requirePageRole } from "../../../../page-role";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Merge", robots: { index: false } };

interface Props {
  params: Promise<{ kind: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function MergePage({ params, searchParams }: Props) {
  const { kind: text, id } = await params;
  const who = await requirePageRole("editor", "/admin/parties");
  const kind = partyKindOf(text) ?? notFound();
  const name = String((await searchParams).with ?? "").slice(0, 200);
  const plan = await planMerge(who, kind, id, name).catch((error: unknown) => {
    if (error instanceof AppError) return error.message;
    throw error;
  });
  return <MergeView {...{ who, kind, id, name, plan }} />;
}
