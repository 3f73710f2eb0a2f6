import "@/app/styles/admin.css";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInView } from "@/components/admin/sign-in-view";
import { returnPath } from "@/lib/core/access/return-path";
import { appErrorCode } from "@/lib/core/shared/app-error";
import { hasAnyAccount } from "@/lib/services/has-any-account";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SignInPage({ searchParams }: Props) {
  if (!(await hasAnyAccount())) redirect("/admin");
  const { to, problem, until, left } = await searchParams;
  const moment = typeof until === "string" && !Number.isNaN(Date.parse(until)) ? until : null;
  return (
    <SignInView
      to={returnPath(typeof to === "string" ? to : null)}
      problem={appErrorCode(problem)}
      until={moment}
      left={left !== undefined}
      now={new Date().toISOString()}
    />
  );
}
