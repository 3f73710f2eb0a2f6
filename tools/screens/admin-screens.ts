import type { AdminPaths } from "./prepare-admin";
import type { Screen } from "./screens-to-take";

/** The pages of the admin, signed in, each with something on it. */
export function adminScreens(paths: AdminPaths): Screen[] {
  return [
    { name: "admin", path: "/admin" },
    { name: "admin-import", path: "/admin/import" },
    {
      name: "admin-import-paste",
      path: "/admin/import",
      before: (page) => page.locator("summary", { hasText: "Paste rows" }).click(),
    },
    { name: "admin-columns", path: paths.columns },
    { name: "admin-plan", path: paths.plan },
    { name: "admin-plan-changed", path: `${paths.plan}?show=update` },
    {
      name: "admin-plan-columns",
      path: paths.plan,
      before: (page) => page.locator("summary.found").click(),
    },
    { name: "admin-imports", path: "/admin/imports" },
    { name: "admin-imports-one", path: paths.ended },
    { name: "admin-parties", path: "/admin/parties" },
    { name: "admin-parties-found", path: "/admin/parties?kind=investor&q=capital" },
    { name: "admin-names", path: paths.names },
    { name: "admin-merge", path: paths.merge },
    { name: "admin-deal-new", path: "/admin/deals/new" },
    { name: "admin-deal-edit", path: paths.deal },
    { name: "admin-audit", path: "/admin/audit" },
    { name: "admin-audit-none", path: "/admin/audit?about=no+such+thing" },
    { name: "admin-people", path: "/admin/people" },
    { name: "admin-account", path: "/admin/account" },
  ];
}
