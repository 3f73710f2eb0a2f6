import "@/app/styles/admin.css";
import type { Metadata } from "next";
import { AdminHome } from "@/components/admin/admin-home";
import { FirstRun } from "@/components/admin/first-run";
import { reaches, roleOf } from "@/lib/core/access/role";
import { findOpenImports } from "@/lib/services/find-open-imports";
import { hasAnyAccount } from "@/lib/services/has-any-account";
import { requirePageRole } from "./page-role";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Admin", robots: { index: false } };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AdminPage({ searchParams }: Props) {
  if (!(await hasAnyAccount())) return <FirstRun />;
  const who = await requirePageRole("viewer", "/admin");
  const { needs } = await searchParams;
  const open = reaches(who.role, "editor") ? await findOpenImports(who) : [];
  return <AdminHome who={who} needs={roleOf(String(needs ?? ""))} open={open} />;
}
