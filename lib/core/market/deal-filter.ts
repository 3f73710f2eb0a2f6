import { z } from "zod";

/** The three data sets. They are never mixed: every figure names the one it is computed from. */
export const PROVENANCES = ["calibrated", "public", "imported"] as const;
export const provenanceSchema = z.enum(PROVENANCES);
export type Provenance = z.infer<typeof provenanceSchema>;

/** Yes, no, or not disclosed. Unknown is never counted as no. */
export const triStateSchema = z.enum(["yes", "no", "unknown"]);
export type TriState = z.infer<typeof triStateSchema>;

/**
 * Size classes by reported amount in millions of US dollars; lower bounds inclusive, upper bounds exclusive. `over-100m` and
 * `disclosed` overlap the others on purpose: they are the denominators of the trend table, so that a count there can be
 * opened as exactly those deals.
 */
export const SIZE_CLASSES = {
  "under-10m": [0, 10],
  "10m-100m": [10, 100],
  "100m-1b": [100, 1000],
  "over-1b": [1000, null],
  "over-100m": [100, null],
  disclosed: [0, null],
  undisclosed: null,
} as const satisfies Record<string, readonly [number, number | null] | null>;

/** 'any' takes verified and recalled deals together. */
export const CONFIDENCE_ANSWERS = ["verified", "recalled", "any"] as const;

/** Cloud terms as the explorer asks for them; 'none' = sources report no term, which is no proof of freedom. */
export const CLOUD_ANSWERS = ["known", "exclusive", "primary", "preferred", "multi", "none", "undisclosed"] as const;
/** The terms that say how tightly a deal ties. */
export const KNOWN_CLOUD_TERMS = ["exclusive", "primary", "preferred", "multi"] as const;

export const DEAL_SORTS = ["announcedOn", "startup", "amount", "country", "round"] as const;

/** What the explorer pages and the API can ask for. Everything lives in the URL. */
export const dealFilterSchema = z.object({
  set: provenanceSchema.default("calibrated"),
  from: z.coerce.number().int().min(1990).max(2100).optional(),
  to: z.coerce.number().int().min(1990).max(2100).optional(),
  country: z.string().max(60).optional(),
  investorKind: z.string().max(60).optional(),
  // The record writes some rounds as a sentence.
  round: z.string().max(200).optional(),
  size: z.enum(["under-10m", "10m-100m", "100m-1b", "over-1b", "over-100m", "disclosed", "undisclosed"]).optional(),
  exclusivity: triStateSchema.optional(),
  dataSharing: triStateSchema.optional(),
  /** The cloud term on record; 'known' = any that says how tight, 'undisclosed' = no source says. */
  cloudTerm: z.enum(CLOUD_ANSWERS).optional(),
  /** A kind of string or protection on record for the deal, as the record's token ('compute_commitment'). */
  string: z.string().max(60).optional(),
  /** How sure the record is of a deal. Of public deals only the verified are counted unless another answer is asked for. */
  confidence: z.enum(CONFIDENCE_ANSWERS).optional(),
  /** One startup or investor by its key: the name as it is compared ('mistral ai'). */
  startup: z.string().trim().max(200).optional(),
  investor: z.string().trim().max(200).optional(),
  /** The import that brought the deal, by its id. */
  import: z.string().trim().max(60).optional(),
  q: z.string().trim().max(100).optional(),
});
export type DealFilter = z.infer<typeof dealFilterSchema>;

/**
 * The confidence the deals of a filter must have; null where any will do. Public deals are verified unless the filter says
 * otherwise: a recalled deal is nobody's evidence until a page is found that states it.
 */
export function wantedConfidence({
  set,
  confidence,
}: Pick<DealFilter, "set" | "confidence">): "verified" | "recalled" | null {
  if (confidence === undefined) return set === "public" ? "verified" : null;
  return confidence === "any" ? null : confidence;
}

export const dealQuerySchema = dealFilterSchema.extend({
  sort: z.enum(DEAL_SORTS).default("announcedOn"),
  dir: z.enum(["asc", "desc"]).default("desc"),
  /** Keyset cursor: opaque text from the page before. */
  after: z.string().max(400).optional(),
  before: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type DealQuery = z.infer<typeof dealQuerySchema>;
