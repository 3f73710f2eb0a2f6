import "@/app/styles/admin.css";
import "@/app/styles/import.css";
import "@/app/styles/import-plan.css";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { loadRun } from "@/app/admin/import/load-run";
import { readProblem } from "@/app/admin/import/read-problem";
import { requirePageRole } from "@/app/admin/page-role";
import { AdminHead } from "@/components/admin/admin-head";
import { firstShown } from "@/components/import/first-shown";
import { readRowQuery } from "@/components/import/plan-address";
import { PlanStep } from "@/components/import/plan-step";
import { RunStep } from "@/components/import/run-step";
import { readPage } from "@/components/ui/page-number";
import { findImportRows } from "@/lib/services/find-import-rows";
import { findLikelyDuplicates } from "@/lib/services/find-likely-duplicates";

export const metadata: Metadata = { title: "Plan of an import" };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

/** An import from its plan to its end; the address stays the same while its state moves on. */
export default async function ImportRunPage({ params, searchParams }: Props) {
  const { id } = await params;
  const who = await requirePageRole("editor", `/admin/import/${id}`);
  const [run, query] = [await loadRun(who, id), await searchParams];
  if (run.status === "uploaded") redirect(`/admin/import/${id}/columns`);
  const head = <AdminHead title="Import deals" who={who} current="/admin/import" />;
  const problem = await readProblem(query);
  const { plan } = run;
  if (run.status !== "planned" || plan === null) return <RunStep {...{ head, run, problem }} />;
  const rows = readRowQuery(query, firstShown(plan));
  const page = await findImportRows(who, id, rows);
  const likely = await findLikelyDuplicates(who, id, readPage(query.likely));
  return <PlanStep {...{ head, run, plan, page, likely, problem }} query={rows} />;
}
