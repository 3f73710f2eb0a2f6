import "@/app/styles/admin.css";
import "@/app/styles/import.css";
import type { Metadata } from "next";
import { requirePageRole } from "@/app/admin/page-role";
import { AdminHead } from "@/components/admin/admin-head";
import { ImportFrame } from "@/components/import/import-frame";
import { ImportsView } from "@/components/import/imports-view";
import { readPage } from "@/components/ui/page-number";
import { reaches } from "@/lib/core/access/role";
import { findImports } from "@/lib/services/find-imports";

export const metadata: Metadata = { title: "Imports" };

export default async function ImportsPage(props: { searchParams: Promise<Record<string, string | string[]>> }) {
  const who = await requirePageRole("viewer", "/admin/imports");
  const page = readPage((await props.searchParams).page);
  const found = await findImports(who, page);
  return (
    <ImportFrame head={<AdminHead title="Imports" who={who} current="/admin/imports" />} step={null}>
      <ImportsView {...found} page={page} mayImport={reaches(who.role, "editor")} />
    </ImportFrame>
  );
}
