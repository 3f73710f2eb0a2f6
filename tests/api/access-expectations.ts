/**
 * Who may use what: one line for every route and every page of the admin. tests/api/access-matrix.test.ts finds them all by
 * itself; one without a line here fails it.
 *
 * open     nobody is asked who they are, and nothing is changed
 * form     nobody is asked, but what it changes is only changed for a page of this site
 * browser  for the browser that a report belongs to: who is signed in makes no difference, other sites change nothing
 * self     everybody signed in, about their own account; no token
 * viewer, editor, admin  the role; with the scope that a token needs, where one will do
 */
export type Access =
  | "open"
  | "form"
  | "browser"
  | "self"
  | { role: "viewer" | "editor" | "admin"; scope: "read" | "import" | "edit" | null };

/** Tokens serve no admin, and open no page: pages are for people. */
const ADMIN: Access = { role: "admin", scope: null };
const EDITOR: Access = { role: "editor", scope: "edit" };
const EDITOR_PAGE: Access = { role: "editor", scope: null };
const VIEWER_PAGE: Access = { role: "viewer", scope: null };

/** Imports are made by editors, and by programs with a token for them; everybody with an account may look. */
const IMPORTS: Access = { role: "editor", scope: "import" };
const HISTORY: Access = { role: "viewer", scope: "read" };

export const ROUTES: Record<string, Access> = {
  "GET /admin/renew": "open",
  "POST /admin/sign-in/enter": "form",
  "POST /admin/sign-out": "self",
  "POST /admin/account/password": "self",
  "POST /admin/account/sessions": "self",
  "POST /admin/account/tokens": "self",
  "POST /admin/people/accounts": ADMIN,
  "POST /admin/people/accounts/[id]": ADMIN,
  "POST /admin/people/tokens": ADMIN,
  "POST /admin/import/upload": IMPORTS,
  "GET /admin/import/template": HISTORY,
  "POST /admin/import/[id]/choose": IMPORTS,
  "POST /admin/import/[id]/decide": IMPORTS,
  "POST /admin/import/[id]/commit": IMPORTS,
  "POST /admin/import/[id]/cancel": IMPORTS,
  "GET /admin/import/[id]/progress": HISTORY,
  "GET /admin/import/[id]/rejects": HISTORY,
  "POST /admin/imports/[id]/undo": IMPORTS,

  "GET /admin/audit/export": ADMIN,
  "POST /admin/deals/add": EDITOR,
  "POST /admin/deals/[id]/save": EDITOR,
  "POST /admin/changes/[id]/undo": EDITOR,
  "POST /admin/parties/apart": EDITOR,
  "POST /admin/parties/[kind]/[id]/merge-now": EDITOR,
  "POST /admin/parties/[kind]/[id]/names": EDITOR,

  "POST /upload": "form",
  "POST /compare/upload": "form",
  "GET /compare/offers/csv": "open",
  "GET /trends/csv": "open",
  "GET /samples/[slug]/files/[kind]": "open",
  "POST /reports/[id]/judge": "browser",

  "POST /api/v1/score": "open",
  "GET /api/v1/compare/drafts": "open",
  "GET /api/v1/compare/offers": "open",
  "POST /api/v1/imports": IMPORTS,
  "GET /api/v1/imports/[id]": HISTORY,
  "POST /api/v1/imports/[id]/commit": IMPORTS,
  "POST /api/v1/imports/[id]/undo": IMPORTS,
  "POST /api/v1/imports/[id]/cancel": IMPORTS,
  "GET /api/v1/reports": "browser",
  "POST /api/v1/reports": "browser",
  "GET /api/v1/reports/[id]": "browser",
  "DELETE /api/v1/reports/[id]": "browser",
  "GET /api/v1/reports/[id]/decisions": "browser",
  "POST /api/v1/reports/[id]/decisions": "browser",
  "POST /api/v1/reports/[id]/decisions/[step]": "browser",
  "GET /api/v1/reports/[id]/files/[kind]": "browser",
  "GET /api/v1/reports/[id]/links": "browser",
  "POST /api/v1/reports/[id]/links": "browser",
  "DELETE /api/v1/reports/[id]/links/[linkId]": "browser",
  ...Object.fromEntries(
    [
      "data-sets",
      "deals",
      "deals/[id]",
      "deals/facets",
      "deals.csv",
      "deals.json",
      "deals.ndjson",
      "openapi.json",
      "declined-offers",
      "investors",
      "investors/[key]",
      "investors/most-deals",
      "kinds",
      "kinds/[kind]",
      "labs",
      "market/events",
      "market/published",
      "market/totals",
      "models",
      "predictions",
      "search",
      "startups",
      "startups/[key]",
      "terms",
      "trends",
    ].map((path) => [`GET /api/v1/${path}`, "open" as const]),
  ),
};

export const PAGES: Record<string, Access> = {
  "/admin": VIEWER_PAGE,
  "/admin/import": { role: "editor", scope: null },
  "/admin/import/[id]": { role: "editor", scope: null },
  "/admin/import/[id]/columns": { role: "editor", scope: null },
  "/admin/imports": VIEWER_PAGE,
  "/admin/imports/[id]": VIEWER_PAGE,
  "/admin/sign-in": "open",
  "/admin/account": "self",
  "/admin/people": ADMIN,
  "/admin/audit": ADMIN,
  "/admin/deals/new": EDITOR_PAGE,
  "/admin/parties": EDITOR_PAGE,
  "/admin/parties/[kind]/[id]": EDITOR_PAGE,
  "/admin/parties/[kind]/[id]/merge": EDITOR_PAGE,
  "/admin/deals/[id]/edit": EDITOR_PAGE,
};
