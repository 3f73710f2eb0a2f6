import "@/app/styles/admin.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PartyNamesView } from "@/components/admin/party-names-view";
import { partyKindOf } from "@/lib/core/hand/party";
import { AppError } from "@/lib/core/shared/app-error";
import { getNamedParty } from "@/lib/services/get-named-party";
import { pageNote, requirePageRole } from "../../../page-role";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Names", robots: { index: false } };

interface Props {
  params: Promise<{ kind: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function PartyPage({ params, searchParams }: Props) {
  const { kind: text, id } = await params;
  const who = await requirePageRole("editor", "/admin/parties");
  const kind = partyKindOf(text) ?? notFound();
  try {
    const party = await getNamedParty(who, kind, id);
    return <PartyNamesView {...{ who, kind, party }} note={await pageNote((await searchParams).note)} />;
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") notFound();
    throw error;
  }
}
