import Link from "next/link";
import { ROLE_WORDS, ROLES, type Role, reaches } from "@/lib/core/access/role";
import type { ImportRunSummary } from "@/lib/core/import/import-run";
import { importHref, STATUS_WORDS } from "@/lib/core/import/import-status";
import { AdminHead } from "./admin-head";

/** What can be done here, and the role from which it can. */
const DOINGS: readonly { href: string; label: string; says: string; from: Role }[] = [
  {
    href: "/admin/import",
    label: "Import deals",
    says: "A file or pasted rows; a plan first, then all of it or nothing.",
    from: "editor",
  },
  { href: "/admin/imports", label: "History of imports", says: "Who imported what, and undoing it.", from: "viewer" },
  {
    href: "/admin/deals/new",
    label: "Add a deal",
    says: "By hand, with the same rules as an import.",
    from: "editor",
  },
  { href: "/deals", label: "Deals", says: "Find one to read or edit.", from: "viewer" },
  {
    href: "/admin/parties",
    label: "Startups and investors",
    says: "Names that look like one and the same, merging them or telling them apart, and other names they go by.",
    from: "editor",
  },
  { href: "/admin/audit", label: "Audit log", says: "Who changed what, when, from what to what.", from: "admin" },
  { href: "/admin/people", label: "People", says: "Accounts, roles, one-time passwords.", from: "admin" },
  { href: "/admin/account", label: "Your account", says: "Password, sessions, API tokens.", from: "viewer" },
];

interface Props {
  who: { actor: string; role: Role };
  /** The role that a page needed which was not shown; null where there was none. */
  needs: Role | null;
  /** Imports that wait to be gone on with, newest first. */
  open: readonly ImportRunSummary[];
}

/** /admin for somebody who is signed in: what waits, and what can be done. */
export function AdminHome({ who, needs, open }: Props) {
  return (
    <>
      <AdminHead title="Admin" who={who} current="/admin" />
      {needs === null ? null : (
        <p className="note bad" role="alert">
          That page needs the role {needs}; yours is {who.role}. An admin can change it.
        </p>
      )}
      {open.length > 0 && <Waiting open={open} />}
      <dl className="doings">
        {DOINGS.filter(({ from }) => reaches(who.role, from)).map(({ href, label, says }) => (
          <div key={href}>
            <dt>
              <Link href={href} prefetch={false}>
                {label}
              </Link>
            </dt>
            <dd className="sm soft">{says}</dd>
          </div>
        ))}
      </dl>
      <p className="sm mute">
        {ROLES.map((role) => `A${role === "viewer" ? "" : "n"} ${role} ${ROLE_WORDS[role]}.`).join(" ")} Each may do
        what those before may.
      </p>
    </>
  );
}

/** Imports that were begun and not ended. */
function Waiting({ open }: { open: readonly ImportRunSummary[] }) {
  return (
    <section className="waiting" aria-labelledby="waiting">
      <h2 id="waiting">Imports that wait</h2>
      <ul>
        {open.map((run) => (
          <li key={run.id}>
            <Link href={importHref(run)} prefetch={false}>
              {run.fileName}
            </Link>{" "}
            <span className="sm soft">
              {STATUS_WORDS[run.status]}
              {run.by === null ? "" : `, begun by ${run.by}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
