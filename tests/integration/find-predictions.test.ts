import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { findPredictions } from "@/lib/services/find-predictions";
import { freshDatabase } from "../support/database";

freshDatabase();

const data = join(import.meta.dirname, "../../prisma/data");

describe("findPredictions", () => {
  it("gives the article's four, each piece of evidence with its date and the page it stands on", async () => {
    const { predictions } = await findPredictions();
    const record = JSON.parse(readFileSync(join(data, "predictions.json"), "utf8")) as {
      claim: string;
      evidence: { text: string }[];
    }[];
    expect(predictions.map((p) => [p.number, p.claim])).toEqual(record.map((p, i) => [i + 1, p.claim]));
    for (const [i, prediction] of predictions.entries()) {
      const texts = record[i]?.evidence.map((item) => item.text) ?? [];
      expect(prediction.evidence.map((item) => item.text).sort()).toEqual(texts.sort());
      expect(prediction.evidence.map((item) => item.date)).toEqual(prediction.evidence.map((item) => item.date).sort());
      for (const item of prediction.evidence) expect(item.sourceUrl).toMatch(/^https:\/\//);
    }
  });

  it("gives every declined offer of the record with what became of it", async () => {
    const { offers } = await findPredictions();
    const rows = parse(readFileSync(join(data, "declined-offers.csv"), "utf8"), { columns: true }) as {
      startup: string;
      status: string;
    }[];
    expect(offers.map((o) => `${o.startup} ${o.status}`).sort()).toEqual(
      rows.map((row) => `${row.startup} ${row.status}`).sort(),
    );
    expect(offers.map((o) => o.date)).toEqual(
      offers
        .map((o) => o.date)
        .toSorted()
        .reverse(),
    );
  });

  it("points from evidence to offers that are there", async () => {
    const { predictions, offers } = await findPredictions();
    const ids = new Set(offers.map((offer) => offer.id));
    const named = predictions.flatMap((p) => p.evidence.flatMap((item) => item.offerId ?? []));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});
