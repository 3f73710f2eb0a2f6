import "@/app/styles/admin.css";
import "@/app/styles/import.css";
import "@/app/styles/import-plan.css";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { loadRun } from "@/app/admin/import/load-run";
import { readProblem } from "@/app/admin/import/read-problem";
import { requirePageRole } from "@/app/admin/page-role";
import { AdminHead } from "@/components/admin/admin-head";
import { ColumnsStep } from "@/components/import/columns-step";
import { ImportFrame } from "@/components/import/import-frame";
import { mayChoose } from "@/components/import/status-words";

export const metadata: Metadata = { title: "Columns of an import" };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export default async function ImportColumnsPage({ params, searchParams }: Props) {
  const { id } = await params;
  const who = await requirePageRole("editor", `/admin/import/${id}/columns`);
  const run = await loadRun(who, id);
  if (!mayChoose(run)) redirect(`/admin/import/${id}`);
  const head = <AdminHead title="Import deals" who={who} current="/admin/import" />;
  return (
    <ImportFrame head={head} step="columns" hrefs={{ file: "/admin/import" }}>
      <ColumnsStep run={run} problem={await readProblem(await searchParams)} />
    </ImportFrame>
  );
}
