import { z } from "zod";
import { AppError } from "../core/shared/app-error";

/** A parameter that cannot be used, in words: what it is and what works. */
export interface RefusedParameter {
  name: string;
  value: string;
  message: string;
}

type Fields = Record<string, z.ZodType>;

/**
 * The parameters of an address as a schema reads them. Programs are told of each parameter that is unknown, blank, given
 * twice or of another form; pages leave such parameters out, and a program would take the answer for what it asked.
 * @throws AppError bad-request whose details list every parameter refused.
 */
export function readQuery<Q extends z.ZodObject<Fields>>(url: string, schema: Q): z.output<Q> {
  const given = new URL(url).searchParams;
  const refused: RefusedParameter[] = [];
  const known: Record<string, string> = {};
  const fields = schema.shape;
  for (const name of new Set(given.keys())) {
    const [value = "", ...more] = given.getAll(name);
    const message = Object.hasOwn(fields, name)
      ? wrong(fields[name], value, more.length)
      : unknown(Object.keys(fields));
    if (message === null) known[name] = value;
    else refused.push({ name, value, message });
  }
  for (const [name, field] of Object.entries(fields)) {
    if (given.has(name) || field.safeParse(undefined).success) continue;
    refused.push({ name, value: "", message: `It is needed; it takes ${whatWorks(field)}.` });
  }
  if (refused.length === 0) {
    const parsed = schema.safeParse(known);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      const name = String(issue.path[0] ?? "");
      refused.push({ name, value: known[name] ?? "", message: `${issue.message}.` });
    }
  }
  throw new AppError("bad-request", refused.map(sentence).join(" "), { details: { parameters: refused } });
}

/**
 * For an address whose parameters have names made of others ('a.cash'): refuses those that can be none of them.
 * @throws AppError bad-request that names each.
 */
export function refuseUnknown(url: string, known: RegExp, there: string): void {
  const refused = [...new URL(url).searchParams]
    .filter(([name]) => !known.test(name))
    .map(([name, value]) => ({ name, value, message: `There is no such parameter here; there are ${there}.` }));
  if (refused.length === 0) return;
  throw new AppError("bad-request", refused.map(sentence).join(" "), { details: { parameters: refused } });
}

/** As `readQuery`, for the parts of a path: one that is of another form leads nowhere. */
export function readParams<P extends z.ZodObject<Fields>>(params: Record<string, string>, schema: P): z.output<P> {
  const parsed = schema.safeParse(params);
  if (parsed.success) return parsed.data;
  const name = String(parsed.error.issues[0]?.path[0] ?? "");
  const works = schema.shape[name] === undefined ? "another value" : whatWorks(schema.shape[name]);
  throw new AppError("not-found", `There is nothing at '${params[name] ?? ""}': '${name}' is ${works}.`);
}

function sentence({ name, value, message }: RefusedParameter): string {
  return value === "" ? `'${name}': ${message}` : `'${name}' is '${value.slice(0, 100)}'. ${message}`;
}

function unknown(names: readonly string[]): string {
  return names.length === 0
    ? "This address takes no parameters."
    : `There is no such parameter here; there are ${names.join(", ")}.`;
}

function wrong(field: z.ZodType | undefined, value: string, more: number): string | null {
  if (field === undefined) return null;
  if (more > 0) return "It is given more than once; give it once.";
  if (value.trim() === "") return `It is blank; leave it out, or give ${whatWorks(field)}.`;
  return field.safeParse(value).success ? null : `It takes ${whatWorks(field)}.`;
}

/** What a field takes, in words from its own schema: 'one of asc, desc', 'a whole number from 1 to 200'. */
export function whatWorks(field: z.ZodType): string {
  const json = z.toJSONSchema(field, { io: "input", unrepresentable: "any" });
  if (Array.isArray(json.enum)) return `one of ${json.enum.join(", ")}`;
  if (json.type === "integer" || json.type === "number") {
    const kind = json.type === "integer" ? "a whole number" : "a number";
    return json.minimum === undefined ? kind : `${kind} from ${json.minimum} to ${json.maximum}`;
  }
  if (json.format === "uuid" || json.format === "id") return "an id";
  return json.maxLength === undefined ? "text" : `text of at most ${json.maxLength} characters`;
}
