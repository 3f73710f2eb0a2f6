import { z } from "zod";
import { AppError } from "../shared/app-error";
import { passwordProblem } from "./password-rules";
import { ROLES } from "./role";

/** What an account is made with. */
export const accountSchema = z.object({
  email: z.string().trim().toLowerCase().max(254).pipe(z.email("must be an e-mail address, such as mara@example.com")),
  name: z.string().trim().min(1, "must not be empty").max(100),
  role: z.enum(ROLES, `must be one of ${ROLES.join(", ")}`),
});
export type AccountInput = z.input<typeof accountSchema>;

/**
 * Reads what an account is to be made with.
 * @throws AppError bad-request that names the part that will not do.
 */
export function readAccountInput(input: unknown): z.output<typeof accountSchema> {
  const parsed = accountSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const part = { email: "The e-mail address", name: "The name", role: "The role" }[String(issue?.path[0])];
  throw new AppError("bad-request", `${part ?? "The account"} ${issue?.message ?? "cannot be read"}.`);
}

/**
 * Lets a new password pass.
 * @param about words of the account that anybody could guess.
 * @throws AppError bad-request that says what is wrong with it.
 */
export function checkNewPassword(password: string, about: readonly string[]): void {
  const problem = passwordProblem(password, about);
  if (problem !== null) throw new AppError("bad-request", problem);
}
