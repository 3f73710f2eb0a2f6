import "@/app/styles/admin.css";
import "@/app/styles/import.css";
import "@/app/styles/import-plan.css";
import type { Metadata } from "next";
import { loadRun } from "@/app/admin/import/load-run";
import { readProblem } from "@/app/admin/import/read-problem";
import { requirePageRole } from "@/app/admin/page-role";
import { AdminHead } from "@/components/admin/admin-head";
import { ImportView } from "@/components/import/import-view";
import { reaches } from "@/lib/core/access/role";
import { planUndo } from "@/lib/services/plan-undo";

export const metadata: Metadata = { title: "An import" };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export default async function ImportPage({ params, searchParams }: Props) {
  const { id } = await params;
  const who = await requirePageRole("viewer", `/admin/imports/${id}`);
  const run = await loadRun(who, id);
  const undo = run.status === "applied" ? await planUndo(who, id) : null;
  const head = <AdminHead title={run.fileName} who={who} current="/admin/imports" />;
  const problem = await readProblem(await searchParams);
  return <ImportView {...{ head, run, undo, problem }} mayImport={reaches(who.role, "editor")} />;
}
