import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { findLabs } from "@/lib/services/find-labs";
import { findPredictions } from "@/lib/services/find-predictions";
import { findTrends } from "@/lib/services/find-trends";
import { freshDatabase } from "../support/database";

/*
 * Figures that are not counted from deals come from the tables in prisma/data: every one the pages show is the one that
 * stands there, and none of the tables' rows is left out.
 */
freshDatabase();
const readTable = (file: string): Record<string, string>[] =>
  parse(readFileSync(`prisma/data/${file}`), { columns: true, bom: true });
const trends = () => findTrends({ set: "calibrated", from: 2022, to: 2024 });
const numberOrNull = (text: string | undefined) => (text === undefined || text === "" ? null : Number(text));
const pageOrNull = (text: string | undefined) => (text?.startsWith("http") ? text : null);

describe("the trends page", () => {
  it("shows the article's table as published", async () => {
    const { published } = await trends();
    expect(published.map(({ source: _, ...figures }) => figures)).toEqual(
      readTable("published-years.csv").map((row) => ({
        year: Number(row.year),
        fundingUsdB: Number(row.funding_usd_b),
        exclusivityPct: Number(row.exclusivity_pct),
        averageUsdM: Number(row.average_usd_m),
        dataSharingPct: Number(row.data_sharing_pct),
        largeCloudPct: numberOrNull(row.large_cloud_pct),
      })),
    );
  });

  it("shows every other total on record, each with its page", async () => {
    const { totals } = await trends();
    const shown = totals.map((t) => [t.year, t.source, t.scope, t.fundingUsdB, t.deals, t.averageUsdM, t.sourceUrl]);
    const recorded = readTable("market-totals.csv").map((row) => [
      Number(row.year),
      // The table calls the founding article so; the page gives its name.
      row.source === "seed article" ? "AINews, May 2026" : row.source,
      row.scope,
      Number(row.funding_usd_b),
      numberOrNull(row.deals),
      numberOrNull(row.avg_deal_usd_m),
      pageOrNull(row.source_url),
    ]);
    expect(new Set(shown.map(String))).toEqual(new Set(recorded.map(String)));
    expect(shown).toHaveLength(recorded.length);
  });

  it("shows every dated event with its page and confidence", async () => {
    const { events } = await trends();
    const recorded = readTable("market-events.csv").map((row) => [
      row.date,
      row.kind,
      row.event,
      row.source_url,
      row.confidence,
    ]);
    expect(events.map((e) => [e.date, e.kind, e.event, e.sourceUrl, e.confidence]).toSorted()).toEqual(
      recorded.toSorted(),
    );
  });
});

describe("the labs page", () => {
  it("shows the article's models and labs as printed", async () => {
    const { models, labs } = await findLabs();
    expect(models.map((m) => [m.name, m.labName, m.mmlu, m.priceMinor / 100, m.estimated])).toEqual(
      readTable("article-models.csv").map((row) => [
        row.name,
        row.lab,
        Number(row.mmlu),
        Number(row.price_usd),
        row.estimated === "yes",
      ]),
    );
    expect(
      labs.map((l) => [l.name, l.fundingModel, l.cloudDependency, l.openSourcePolicy, l.advantage, l.group]),
    ).toEqual(
      readTable("article-labs.csv").map((row) => [
        row.name,
        row.funding_model,
        row.cloud_dependency,
        row.open_source_policy,
        row.advantage,
        row.grouping,
      ]),
    );
  });

  it("shows every dated label with its source", async () => {
    const { labs } = await findLabs();
    const shown = labs.flatMap((lab) =>
      lab.labels.map((l) => [lab.name, l.label, l.from, l.to ?? "", l.source, l.sourceUrl ?? "", l.confidence]),
    );
    const recorded = readTable("lab-labels.csv").map((row) => [
      row.lab,
      row.label,
      row.from,
      row.to,
      row.source,
      row.source_url,
      row.confidence,
    ]);
    expect(shown.toSorted()).toEqual(recorded.toSorted());
  });
});

describe("the predictions page", () => {
  it("shows every declined offer with what became of it and its page", async () => {
    const { offers } = await findPredictions();
    const shown = offers.map((o) => [o.date, o.startup, o.investor, o.offer, o.status, o.sourceUrl]);
    const recorded = readTable("declined-offers.csv").map((row) => [
      row.date,
      row.startup,
      row.investor,
      row.offer,
      row.status,
      pageOrNull(row.source_url),
    ]);
    expect(shown.toSorted()).toEqual(recorded.toSorted());
  });
});
