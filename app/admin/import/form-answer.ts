import { formAnswer } from "@/app/admin/form-answer";
import { problem } from "@/lib/http/problem";

/**
 * Answers a form of the wizard: as every form under /admin is answered, or, where a script asks for JSON, with the address
 * to go to or a problem document.
 * @param page where a failure leads, and is said.
 * @param work does what the form asks, and returns the address to go to.
 */
export async function answerForm(request: Request, page: string, work: () => Promise<string>): Promise<Response> {
  if (!(request.headers.get("accept") ?? "").includes("application/json"))
    return formAnswer(page, async () => ({ to: await work() }));
  try {
    return Response.json({ location: await work() }, { headers: { "cache-control": "no-store" } });
  } catch (error) {
    return problem(error);
  }
}
