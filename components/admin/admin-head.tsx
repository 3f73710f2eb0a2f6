import Link from "next/link";
import type { ReactNode } from "react";
import { type Role, reaches } from "@/lib/core/access/role";

/** Pages of the admin, and the role from which they are shown. */
const PAGES: readonly { href: string; label: string; from: Role }[] = [
  { href: "/admin", label: "Overview", from: "viewer" },
  { href: "/admin/import", label: "Import", from: "editor" },
  { href: "/admin/imports", label: "Past imports", from: "viewer" },
  { href: "/admin/parties", label: "Startups and investors", from: "editor" },
  { href: "/admin/audit", label: "Audit log", from: "admin" },
  { href: "/admin/people", label: "People", from: "admin" },
  { href: "/admin/account", label: "Your account", from: "viewer" },
];

export interface AdminHeadProps {
  title: string;
  /** Who is signed in: an e-mail address and a role. */
  who: { actor: string; role: Role };
  /** Address of the page of the admin that this is or belongs to. */
  current: string;
  /** A sentence under the title. */
  children?: ReactNode;
}

/** The head of every page under /admin: title, who is signed in as what, the way out, and the admin's other pages. */
export function AdminHead({ title, who, current, children }: AdminHeadProps) {
  return (
    <>
      <div className="title-row">
        <h1>{title}</h1>
        <div className="row end">
          <span className="sm soft signed-in">
            Signed in as {who.actor}, {who.role}
          </span>
          <form method="post" action="/admin/sign-out">
            <button className="btn small" type="submit">
              Sign out
            </button>
          </form>
        </div>
        {children === undefined ? null : <p className="stand">{children}</p>}
      </div>
      <nav className="tabs admin-nav" aria-label="Admin">
        {PAGES.filter(({ from }) => reaches(who.role, from)).map(({ href, label }) => (
          <Link key={href} href={href} prefetch={false} aria-current={href === current ? "page" : undefined}>
            {label}
          </Link>
        ))}
      </nav>
    </>
  );
}
