import "@/app/styles/admin.css";
import type { Metadata } from "next";
import { AccountView } from "@/components/admin/account-view";
import { findOwnApiTokens } from "@/lib/services/find-api-tokens";
import { findOwnSessions } from "@/lib/services/find-own-sessions";
import { pageNote, requireAccountPage } from "../page-role";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Your account", robots: { index: false } };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AccountPage({ searchParams }: Props) {
  const { viewer, mustChangePassword } = await requireAccountPage("/admin/account");
  const [sessions, tokens] = [await findOwnSessions(viewer), await findOwnApiTokens(viewer)];
  const note = await pageNote((await searchParams).note);
  return (
    <AccountView {...{ who: viewer, mustChangePassword, sessions, tokens, note }} now={new Date().toISOString()} />
  );
}
