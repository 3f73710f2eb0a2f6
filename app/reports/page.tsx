import type { Metadata } from "next";
import { cookies } from "next/headers";
import { ReportsView } from "@/components/score/reports-view";
import { ASKER_COOKIE, askerFromCookie } from "@/lib/auth/asker";
import { findReports } from "@/lib/services/find-reports";

export const metadata: Metadata = { title: "My reports", robots: { index: false } };

/** As many as a list is still read; older ones are there by their address. */
const SHOWN = 500;

export default async function ReportsPage() {
  const asker = askerFromCookie((await cookies()).get(ASKER_COOKIE.name)?.value);
  return <ReportsView reports={await findReports(asker, SHOWN)} />;
}
