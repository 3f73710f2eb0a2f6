import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { SqliteDatabase } from "../../lib/data/connection";
import { stableId } from "../../lib/data/new-id";
import { upsertRows } from "../../lib/data/upsert-rows";
import { ARTICLE } from "./article";
import { partialDate } from "./read-table";
import type { Names } from "./record-names";

/** Evidence points to an event or a declined offer of the record, or brings its own date and page. */
const evidenceSchema = z.object({
  stance: z.enum(["for", "against", "context"]),
  text: z.string().min(1),
  confidence: z.string().min(1),
  event: z.object({ date: partialDate }).optional(),
  offer: z.object({ date: partialDate, startup: z.string(), investor: z.string() }).optional(),
  date: partialDate.optional(),
  source: z.object({ name: z.string(), url: z.url() }).optional(),
});
type Evidence = z.infer<typeof evidenceSchema>;

const predictionSchema = z.object({
  number: z.int().positive(),
  madeOn: partialDate,
  dueOn: partialDate.nullable(),
  claim: z.string().min(1),
  status: z.enum(["not seen", "partly seen", "seen", "cannot be computed"]),
  reading: z.string().min(1),
  evidence: z.array(evidenceSchema),
});

/** The article's four predictions with the dated evidence on record. The events and offers are already in the store. */
export function seedPredictions(db: SqliteDatabase, directory: string, names: Names): void {
  const json: unknown = JSON.parse(readFileSync(join(directory, "predictions.json"), "utf8"));
  const sourceId = names.source(ARTICLE.kind, ARTICLE.name, null);
  for (const { evidence, ...prediction } of z.array(predictionSchema).parse(json)) {
    const id = stableId(`prediction:${prediction.number}`);
    upsertRows(db, "Prediction", ["number"], [{ id, ...prediction, sourceId }]);
    const rows = evidence.map((item) => ({
      id: stableId(`evidence:${prediction.number}:${item.text}`),
      predictionId: id,
      stance: item.stance,
      text: item.text,
      confidence: item.confidence,
      ...locate(db, item, names),
    }));
    // The record's evidence is replaced as a whole: a corrected sentence must not leave the old one behind.
    db.prepare('DELETE FROM "PredictionEvidence" WHERE "predictionId" = ?').run([id]);
    upsertRows(db, "PredictionEvidence", ["predictionId", "happenedOn", "text"], rows);
  }
}

interface Located {
  happenedOn: string;
  eventId: string | null;
  offerId: string | null;
  sourceId: string;
  [column: string]: string | null;
}

function locate(db: SqliteDatabase, item: Evidence, names: Names): Located {
  if (item.event) {
    const row = one(db, 'SELECT "id", "sourceId" FROM "MarketEvent" WHERE "happenedOn" = ?', [item.event.date]);
    return { happenedOn: item.event.date, eventId: row.id, offerId: null, sourceId: row.sourceId };
  }
  if (item.offer) {
    const { date, startup, investor } = item.offer;
    const sql =
      'SELECT "id", "sourceId" FROM "DeclinedOffer" WHERE "offeredOn" = ? AND "startupName" = ? AND "investorName" = ?';
    const row = one(db, sql, [date, startup, investor]);
    return { happenedOn: date, eventId: null, offerId: row.id, sourceId: row.sourceId };
  }
  if (!item.date || !item.source) throw new Error(`predictions.json: '${item.text}' has neither event, offer nor page`);
  const sourceId = names.source("page", item.source.name, item.source.url);
  return { happenedOn: item.date, eventId: null, offerId: null, sourceId };
}

function one(db: SqliteDatabase, sql: string, values: string[]): { id: string; sourceId: string } {
  const rows = db.prepare(sql).all(values) as { id: string; sourceId: string }[];
  const [row, ...others] = rows;
  if (row === undefined || others.length > 0)
    throw new Error(`predictions.json: ${rows.length} rows for ${values.join(", ")}`);
  return row;
}
