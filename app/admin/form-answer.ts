import { type FlashNote, leaveNote } from "@/lib/auth/flash-note";
import { toProblem } from "@/lib/http/problem";
import { seeOther } from "@/lib/http/see-other";

/** Where a form leads and what is said there. */
export interface FormDone {
  /** The page; by itself the one the form is on. */
  to?: string;
  text?: string;
  secret?: string;
  cookies?: readonly string[];
}

/**
 * Answers a form under /admin: does what it asks and leads to a page that says so, or back to the form's page, which says
 * what is wrong. Who is not signed in is led to the sign-in.
 * @param page the page the form is on.
 * @param typed what was typed, to be shown again where it is refused. Never a password.
 */
export async function formAnswer(
  page: string,
  run: () => Promise<FormDone>,
  typed?: () => Record<string, string>,
): Promise<Response> {
  try {
    const { to = page, text, secret, cookies = [] } = await run();
    if (text === undefined) return seeOther(to, cookies);
    return withNote(to, { tone: "ok", text, secret }, cookies);
  } catch (error) {
    const problem = toProblem(error);
    if (problem.code === "unauthenticated") return seeOther(`/admin/sign-in?to=${encodeURIComponent(page)}`);
    const note: FlashNote = { tone: "bad", text: problem.detail, values: typed?.() };
    return withNote(withParam(page, "problem", problem.code), note);
  }
}

function withNote(page: string, note: FlashNote, cookies: readonly string[] = []): Response {
  const { id, cookie } = leaveNote(note);
  return seeOther(withParam(page, "note", id), [...cookies, cookie]);
}

function withParam(page: string, name: string, value: string): string {
  return `${page}${page.includes("?") ? "&" : "?"}${name}=${value}`;
}
