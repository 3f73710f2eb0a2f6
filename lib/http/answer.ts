import { problem } from "./problem";

/** Runs the body of a route; whatever it throws becomes a problem document. */
export async function answer(run: () => Promise<Response>): Promise<Response> {
  try {
    return await run();
  } catch (error) {
    return problem(error);
  }
}
