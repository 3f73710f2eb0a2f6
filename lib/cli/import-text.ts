import type { ImportAnswer } from "../core/import/import-answer";

const number = (value: number) => value.toLocaleString("en");

/** An import for people: where its columns go, what its plan would do, the first problems and changes. */
export function importText({ fileName, columns, plan, questions, message }: ImportAnswer): string {
  const lines = [fileName];
  for (const { header, field } of columns) lines.push(`  ${header} -> ${field ?? "left out"}`);
  if (message !== null) lines.push(message);
  for (const [question, example] of Object.entries(questions))
    if (example !== null) lines.push(`Open: ${QUESTIONS[question] ?? question}, as in '${example}'.`);
  if (plan === null) return `${lines.join("\n")}\n`;
  const { create, update, same, duplicate, reject } = plan.counts;
  lines.push(
    `${number(plan.rows)} rows: ${number(create)} new, ${number(update)} changed, ${number(same)} the same, ${number(duplicate)} twice in the file, ${number(reject)} rejected`,
  );
  if (plan.likely > 0)
    lines.push(
      `${number(plan.likely)} of the new look much like a deal on record; say on the page of the import which are, or they are written as new`,
    );
  for (const { line, column, value, reason, works } of plan.problems)
    lines.push(`  line ${line}${column === null ? "" : `, ${column} '${value}'`}: ${reason}; would work: ${works}`);
  for (const { line, deal, field, before, after, rule } of plan.changes)
    lines.push(
      `  line ${line}, ${deal}, ${field}: ${before ?? "not disclosed"} -> ${after ?? "not disclosed"} (${rule})`,
    );
  return `${lines.join("\n")}\n`;
}

const QUESTIONS: Record<string, string> = {
  dateOrder: "which comes first in dates, day or month",
  currency: "the currency of amounts that name none",
  decimalMark: "which mark is the decimal one",
};
