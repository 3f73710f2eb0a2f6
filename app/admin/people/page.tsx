import "@/app/styles/admin.css";
import type { Metadata } from "next";
import { PeopleView } from "@/components/admin/people-view";
import { findAccounts } from "@/lib/services/find-accounts";
import { findApiTokens } from "@/lib/services/find-api-tokens";
import { pageNote, requirePageRole } from "../page-role";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "People", robots: { index: false } };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function PeoplePage({ searchParams }: Props) {
  const who = await requirePageRole("admin", "/admin/people");
  const [accounts, tokens] = [await findAccounts(who), await findApiTokens(who)];
  const note = await pageNote((await searchParams).note);
  return <PeopleView {...{ who, accounts, tokens, note }} now={new Date().toISOString()} />;
}
