import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";

/** An empty cell is unknown. */
export const text = z.string().trim();
export const optionalText = text.transform((value) => (value === "" ? null : value));
export const optionalNumber = text.transform((value, context) => {
  if (value === "") return null;
  const number = Number(value);
  if (Number.isFinite(number)) return number;
  context.addIssue({ code: "custom", message: `'${value}' is no number` });
  return z.NEVER;
});
export const number = text.pipe(z.coerce.number());
/** 'a;b;c' */
export const list = text.transform((value) =>
  [...new Set(value.split(";").map((item) => item.trim()))].filter(Boolean),
);
/** '2024', '2024-03' or '2024-03-07' */
export const partialDate = text.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/**
 * The rows of one of the product's own CSV files.
 * @throws Error that names file and line where a row does not fit; these files are ours, so that is a defect.
 */
export function readTable<T>(directory: string, file: string, schema: z.ZodType<T>): T[] {
  const rows: unknown[] = parse(readFileSync(join(directory, file)), { columns: true, bom: true });
  return rows.map((row, i) => {
    const parsed = schema.safeParse(row);
    if (!parsed.success) throw new Error(`${file}, row ${i + 2}: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  });
}
