import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/*
 * The figures the method page shows, each from the file of the program that measured it. Shares are 0..1.
 */

const scoreSchema = z.object({ n: z.int(), precision: z.number(), recall: z.number(), f1: z.number() });
export type Score = z.infer<typeof scoreSchema>;

const measureSchema = z.object({
  documents: z.int(),
  strings: scoreSchema,
  protections: scoreSchema,
  clean: z.object({ documents: z.int(), silent: z.int(), alarms: z.int() }),
  kinds: z.record(z.string(), scoreSchema),
});
export type Measure = z.infer<typeof measureSchema>;

/** What tools/train/train.ts says of the weights it wrote. */
export const weightsSchema = z.object({
  version: z.string(),
  learnedFrom: z.object({ documents: z.int(), sentences: z.int() }),
  figures: z.object({
    all: measureSchema,
    unread: measureSchema,
    english: measureSchema,
    chinese: measureSchema,
    mixed: measureSchema,
  }),
  calibration: z.object({ slope: z.number(), shift: z.number() }),
  acceptFrom: z.number(),
  lookFrom: z.number(),
  reliability: z.array(z.object({ from: z.number(), to: z.number(), n: z.int(), right: z.int() })).optional(),
});
export type WeightsFigures = z.infer<typeof weightsSchema>;

const categorySchema = z.object({
  spans: z.int(),
  documents: z.int(),
  aupr: z.number(),
  spanF1: z.number(),
  documentF1: z.number(),
});

/** What the training on commercial contracts says of its weights: means over the categories, and each category. */
export const contractsSchema = z.object({
  version: z.string(),
  learnedFrom: z.object({ contracts: z.int() }),
  figures: z.object({
    aupr: z.number(),
    spanF1: z.number(),
    documentF1: z.number(),
    pooledDocumentF1: z.number(),
    categories: z.record(z.string(), categorySchema),
  }),
});
export type ContractsFigures = z.infer<typeof contractsSchema>;

/** What tools/docs/measure.ts writes: figures that do not hang on the weights. */
export const measuredSchema = z.object({
  /** Version of the rules that were measured. */
  engine: z.string(),
  facts: z.object({
    documents: z.int(),
    severity: z.object({ n: z.int(), exact: z.int(), near: z.int() }),
    attributes: z.object({ labelled: z.int(), given: z.int(), right: z.int() }),
  }),
  speed: z.object({
    /** Words of the text that counts as a 10-page document. */
    words: z.int(),
    documents: z.int(),
    milliseconds: z.number(),
    processor: z.string(),
  }),
});
export type Measured = z.infer<typeof measuredSchema>;

export const MEASURED_FILE = join(import.meta.dirname, "measured.json");
const WEIGHTS = join(import.meta.dirname, "../../lib/core/reading/model/weights");
const CONTRACTS_FILE = join(import.meta.dirname, "../../lib/core/clauses/weights/contracts-weights.json");

export interface Figures {
  weights: WeightsFigures;
  /** Null where this checkout has no weights for commercial contracts. */
  contracts: ContractsFigures | null;
  measured: Measured;
}

/** The figures of the weights and rules in this checkout. */
export function loadFigures(): Figures {
  return {
    weights: weightsSchema.parse(readJson(join(WEIGHTS, "strings-weights.json"))),
    contracts: existsSync(CONTRACTS_FILE) ? contractsSchema.parse(readJson(CONTRACTS_FILE)) : null,
    measured: measuredSchema.parse(readJson(MEASURED_FILE)),
  };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
