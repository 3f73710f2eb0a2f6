import { z } from "zod";
import type { Lab, Model } from "../core/labs/lab";
import { store } from "./client";

const groupSchema = z.enum(["independent", "integrated"]);
const confidenceSchema = z.enum(["article", "verified", "recalled", "disputed"]);

/** The labs of the article in its order, independent ones first, with their labels from the oldest on. */
export async function readLabs(): Promise<Lab[]> {
  const rows = await store().lab.findMany({
    orderBy: { position: "asc" },
    include: { labels: { orderBy: [{ fromOn: "asc" }, { label: "asc" }], include: { source: true } } },
  });
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    fundingModel: row.fundingModel,
    cloudDependency: row.cloudDependency,
    openSourcePolicy: row.openSourcePolicy,
    advantage: row.advantage,
    group: groupSchema.parse(row.grouping),
    labels: row.labels.map((label) => ({
      label: label.label,
      from: label.fromOn,
      to: label.toOn,
      source: label.source.name,
      sourceUrl: label.source.url,
      confidence: confidenceSchema.parse(label.confidence),
      note: label.note,
    })),
  }));
}

/** The models of the article in its order. */
export async function readModels(): Promise<Model[]> {
  const rows = await store().model.findMany({ orderBy: { position: "asc" }, include: { source: true } });
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    labName: row.labName,
    architecture: row.architecture,
    totalParams: row.totalParams,
    activeParams: row.activeParams,
    mmlu: row.mmlu,
    priceMinor: row.priceMinor,
    estimated: row.estimated,
    source: row.source.name,
    note: row.note,
  }));
}
