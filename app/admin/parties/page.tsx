import "@/app/styles/admin.css";
import type { Metadata } from "next";
import { PartiesView } from "@/components/admin/parties-view";
import { readPage } from "@/components/ui/page-number";
import { partyKindOf } from "@/lib/core/hand/party";
import { findParties } from "@/lib/services/find-parties";
import { pageNote, requirePageRole } from "../page-role";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Startups and investors", robots: { index: false } };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function PartiesPage({ searchParams }: Props) {
  const query = await searchParams;
  const kind = partyKindOf(String(query.kind ?? "")) ?? "startup";
  const who = await requirePageRole("editor", `/admin/parties?kind=${kind}`);
  const text = typeof query.q === "string" ? query.q.slice(0, 200) : "";
  const desk = await findParties(who, kind, text, readPage(query.page));
  return <PartiesView {...{ who, kind, text, desk }} note={await pageNote(query.note)} />;
}
