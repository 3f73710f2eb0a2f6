import type { Admin } from "../auth/signed-in";
import type { AuditEvent, AuditFilter } from "../core/access/audit-filter";
import { csvLine } from "../core/import/write-csv";
import { readAuditEvents } from "../data/audit-events";

const DIALECT = { delimiter: ",", quote: '"', newline: "\r\n" } as const;
const COLUMNS = [
  "id",
  "at",
  "actor",
  "via",
  "address",
  "action",
  "entity",
  "entityId",
  "subject",
  "before",
  "after",
  "undoes",
  "undoneBy",
] as const satisfies readonly (keyof AuditEvent)[];

/** All events of a filter as text that is written piece by piece: CSV with a header, or a JSON array. */
export function exportAuditEvents(_admin: Admin, filter: AuditFilter, form: "csv" | "json"): AsyncGenerator<string> {
  return form === "csv" ? asCsv(filter) : asJson(filter);
}

async function* asCsv(filter: AuditFilter): AsyncGenerator<string> {
  yield csvLine(DIALECT, COLUMNS);
  const text = (value: AuditEvent[keyof AuditEvent]) =>
    value === null ? "" : typeof value === "string" ? value : JSON.stringify(value);
  for await (const events of readAuditEvents(filter)) {
    yield events
      .map((event) =>
        csvLine(
          DIALECT,
          COLUMNS.map((name) => text(event[name])),
        ),
      )
      .join("");
  }
}

async function* asJson(filter: AuditFilter): AsyncGenerator<string> {
  let before = "[\n";
  for await (const events of readAuditEvents(filter)) {
    yield before + events.map((event) => JSON.stringify(event)).join(",\n");
    before = ",\n";
  }
  yield before === "[\n" ? "[]\n" : "\n]\n";
}
