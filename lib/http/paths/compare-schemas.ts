import { z } from "zod";
import { type DraftComparison, FINDING_CHANGES } from "../../core/drafts/draft-change";
import { ENDS, FIELD_NAMES } from "../../core/offers/offer-field";
import type { offersAnswer } from "../../core/offers/offers-answer";
import { gradeSchema, reportFindingSchema, severitySchema } from "../../core/report/report";
import { CLAUSE_KINDS } from "../../core/taxonomy/clause-kind";

const diffSchema = z.array(z.object({ type: z.enum(["same", "removed", "added"]), text: z.string() }));
const placeSchema = z.object({ start: z.int(), end: z.int(), block: z.int() }).nullable();
const sideSchema = z.object({
  file: z.string().nullable(),
  title: z.string().nullable(),
  score: z.number(),
  grade: z.string(),
  strings: z.int(),
  protections: z.int(),
});

const findingChangeSchema = z.object({
  kind: z.enum(CLAUSE_KINDS),
  group: z.enum(["string", "protection"]),
  change: z.enum(FINDING_CHANGES),
  before: reportFindingSchema.nullable(),
  after: reportFindingSchema.nullable(),
  moved: z.boolean(),
  points: z.object({ before: z.number(), after: z.number(), change: z.number() }),
  reasons: z.array(z.string()).describe("In words: 'share 80% → 60%'."),
  diff: diffSchema,
});

const clauseChangeSchema = z.object({
  change: z.enum(["same", "renumbered", "moved", "reworded", "added", "removed"]),
  moved: z.boolean(),
  heading: z.string().nullable(),
  before: placeSchema,
  after: placeSchema,
  diff: diffSchema,
});

export const draftComparisonSchema: z.ZodType<DraftComparison> = z.object({
  before: sideSchema,
  after: sideSchema,
  scoreChange: z.number().describe("The changes of all findings and of the floor add up to it exactly."),
  floorChange: z.number(),
  shared: z.number().describe("Share of both drafts' words that stands in clauses found in both, 0 to 1."),
  related: z.boolean().describe("False where too little is shared for two drafts of one paper."),
  readDifferently: z.boolean().describe("True where rules or weights differed when the two were read."),
  answer: z.string(),
  findings: z.array(findingChangeSchema),
  clauses: z.array(clauseChangeSchema),
  unchanged: z.int().describe("Clauses whose words did not change."),
});

const fieldName = z.enum(FIELD_NAMES as [(typeof FIELD_NAMES)[number]]);
const minor = z.number().nullable();
const pointSchema = z.object({ gap: z.number(), percent: z.number() });

const sourceSchema = z.discriminatedUnion("from", [
  z.object({
    from: z.literal("read"),
    finding: z.string().nullable(),
    severity: severitySchema.nullable(),
    place: z.string().nullable(),
  }),
  z.object({ from: z.literal("assumed"), reason: z.string() }),
  z.object({ from: z.literal("typed") }),
  z.object({ from: z.literal("unstated"), ask: z.string() }),
  z.object({ from: z.literal("none") }),
]);

const readingSchema = z.object({
  file: z.string(),
  href: z.string(),
  score: z.number(),
  grade: gradeSchema,
  strings: z.array(severitySchema),
  protections: z.int(),
  worst: z
    .object({ label: z.string(), kind: z.enum(CLAUSE_KINDS), severity: severitySchema, text: z.string() })
    .nullable(),
});

const sensitivitySchema = z.object({
  widest: z.number(),
  cliff: z.number().nullable(),
  curves: z.array(
    z.object({
      need: z.number().nullable(),
      yours: z.boolean(),
      pieces: z.array(z.tuple([pointSchema, pointSchema])),
    }),
  ),
  yours: pointSchema,
});

const offerSchema = z.object({
  source: z.string(),
  name: z.string(),
  currency: z.string(),
  letter: z.string(),
  headline: minor.describe("Cash, credits and milestone money at face value, minor units."),
  lines: z.array(z.object({ type: z.enum(["cash", "credits", "milestones", "commitment", "exclusivity"]), minor })),
  value: minor.describe("The sum of the lines, minor units; null where the cash is not stated."),
  open: z.array(fieldName).describe("Figures that are not stated and would change the value."),
  atMost: z.boolean().describe("True where a cost is left out for want of a figure."),
  basis: z.object({ paid: z.number(), elsewhere: z.number(), beyond: z.number() }),
  breakEvenPercent: z.number().nullable(),
  inComparisonCurrency: minor,
  ends: z.enum(ENDS),
  figures: z.record(fieldName, z.number().nullable()),
  sources: z.record(fieldName, sourceSchema),
  reading: readingSchema.nullable(),
  sensitivity: sensitivitySchema.nullable(),
});

export const offersAnswerSchema: z.ZodType<ReturnType<typeof offersAnswer>> = z.object({
  query: z.string().describe("The one address of this comparison."),
  answer: z.string(),
  currency: z.string(),
  ratesNeeded: z.array(z.string()),
  best: z.array(z.string()),
  discountRatePercent: z.number(),
  offers: z.array(offerSchema),
});
