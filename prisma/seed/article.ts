import { z } from "zod";
import { money } from "../../lib/core/shared/money";
import type { SqliteDatabase } from "../../lib/data/connection";
import { stableId } from "../../lib/data/new-id";
import { upsertRows } from "../../lib/data/upsert-rows";
import { number, optionalNumber, optionalText, partialDate, readTable, text } from "./read-table";
import type { Names } from "./record-names";

/** The founding article: the source of the tables of models, labs and years. */
export const ARTICLE = { kind: "article", name: "AINews, May 2026" } as const;

const modelSchema = z.object({
  name: text.min(1),
  lab: text.min(1),
  architecture: text.min(1),
  total_params: text.min(1),
  active_params: text.min(1),
  mmlu: number,
  price_usd: number,
  estimated: z.enum(["yes", "no"]),
  note: optionalText,
});

const labSchema = z.object({
  name: text.min(1),
  funding_model: text.min(1),
  cloud_dependency: text.min(1),
  open_source_policy: text.min(1),
  advantage: text.min(1),
  grouping: z.enum(["independent", "integrated"]),
});

const labelSchema = z.object({
  lab: text.min(1),
  label: text.min(1),
  from: partialDate,
  to: optionalText,
  source: text.min(1),
  source_url: optionalText,
  confidence: z.enum(["article", "verified", "recalled", "disputed"]),
  note: optionalText,
});

const yearSchema = z.object({
  year: number,
  funding_usd_b: number,
  exclusivity_pct: number,
  average_usd_m: number,
  data_sharing_pct: number,
  large_cloud_pct: optionalNumber,
});

/** Labs with their dated labels, models with their prices, and the published market table. */
export function seedArticle(db: SqliteDatabase, directory: string, names: Names): void {
  const sourceId = names.source(ARTICLE.kind, ARTICLE.name, null);
  const labIds = seedLabs(db, directory);
  seedLabels(db, directory, names, labIds, sourceId);
  seedModels(db, directory, labIds, sourceId);
  seedYears(db, directory, sourceId);
}

/** The id of each lab by its name. */
type LabIds = ReadonlyMap<string, string>;

function seedLabs(db: SqliteDatabase, directory: string): LabIds {
  const labs = readTable(directory, "article-labs.csv", labSchema).map((lab, position) => ({
    id: stableId(`lab:${lab.name}`),
    name: lab.name,
    fundingModel: lab.funding_model,
    cloudDependency: lab.cloud_dependency,
    openSourcePolicy: lab.open_source_policy,
    advantage: lab.advantage,
    grouping: lab.grouping,
    position,
  }));
  upsertRows(db, "Lab", ["name"], labs);
  return new Map(labs.map((lab) => [lab.name, lab.id]));
}

function seedLabels(db: SqliteDatabase, directory: string, names: Names, labIds: LabIds, articleId: string): void {
  const labels = readTable(directory, "lab-labels.csv", labelSchema).map((label) => {
    const labId = labIds.get(label.lab);
    if (labId === undefined)
      throw new Error(`lab-labels.csv names '${label.lab}', which article-labs.csv does not have`);
    return {
      id: stableId(`label:${label.lab}:${label.label}:${label.from}`),
      labId,
      label: label.label,
      fromOn: label.from,
      toOn: label.to,
      sourceId: label.source_url === null ? articleId : names.source("page", label.source, label.source_url),
      confidence: label.confidence,
      note: label.note,
    };
  });
  upsertRows(db, "LabLabel", ["labId", "label", "fromOn", "sourceId"], labels);
}

function seedModels(db: SqliteDatabase, directory: string, labIds: LabIds, sourceId: string): void {
  const models = readTable(directory, "article-models.csv", modelSchema).map((model, position) => ({
    id: stableId(`model:${model.name}`),
    name: model.name,
    labName: model.lab,
    labId: labIds.get(model.lab) ?? null,
    architecture: model.architecture,
    totalParams: model.total_params,
    activeParams: model.active_params,
    mmlu: model.mmlu,
    priceMinor: money(model.price_usd, "USD").minor,
    priceCurrency: "USD",
    estimated: model.estimated === "yes",
    position,
    sourceId,
    note: model.note,
  }));
  upsertRows(db, "Model", ["name"], models);
}

function seedYears(db: SqliteDatabase, directory: string, sourceId: string): void {
  const years = readTable(directory, "published-years.csv", yearSchema).map((year) => ({
    id: stableId(`published-year:${year.year}`),
    year: year.year,
    fundingMinor: money(year.funding_usd_b * 1e9, "USD").minor,
    averageMinor: money(year.average_usd_m * 1e6, "USD").minor,
    currency: "USD",
    exclusivityPct: year.exclusivity_pct,
    dataSharingPct: year.data_sharing_pct,
    largeCloudPct: year.large_cloud_pct,
    sourceId,
  }));
  upsertRows(db, "PublishedYear", ["year"], years);
}
