import "@/app/styles/admin.css";
import type { Metadata } from "next";
import { AuditView } from "@/components/admin/audit-view";
import { auditSearch, readAuditFilter } from "@/lib/core/access/audit-filter";
import { findAuditEvents } from "@/lib/services/find-audit-events";
import { pageNote, requirePageRole } from "../page-role";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Audit log", robots: { index: false } };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AuditPage({ searchParams }: Props) {
  const query = await searchParams;
  const { filter, ignored } = readAuditFilter(query);
  const who = await requirePageRole("admin", `/admin/audit${auditSearch(filter)}`);
  const page = await findAuditEvents(who, filter);
  return <AuditView {...{ who, filter, ignored, page }} note={await pageNote(query.note)} />;
}
