import "@/app/styles/admin.css";
import "@/app/styles/drop.css";
import "@/app/styles/import.css";
import "@/app/styles/import-plan.css";
import type { Metadata } from "next";
import { readProblem } from "@/app/admin/import/read-problem";
import { requirePageRole } from "@/app/admin/page-role";
import { AdminHead } from "@/components/admin/admin-head";
import { FileStep } from "@/components/import/file-step";
import { ImportFrame } from "@/components/import/import-frame";
import { findImports } from "@/lib/services/find-imports";

export const metadata: Metadata = { title: "Import deals" };

/** Past imports shown below the drop zone; all of them have a page of their own. */
const RECENT = 8;

export default async function ImportPage(props: { searchParams: Promise<Record<string, string | string[]>> }) {
  const who = await requirePageRole("editor", "/admin/import");
  const problem = await readProblem(await props.searchParams);
  const { rows, count } = await findImports(who, 1);
  return (
    <ImportFrame head={<AdminHead title="Import deals" who={who} current="/admin/import" />} step="file">
      <FileStep problem={problem} recent={rows.slice(0, RECENT)} count={count} />
    </ImportFrame>
  );
}
