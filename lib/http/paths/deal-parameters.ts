import { z } from "zod";
import { type DealQuery, dealQuerySchema } from "../../core/market/deal-filter";

/** What each parameter of the explorer asks; a new one is a type error here until it is described. */
const MEANINGS: Record<keyof DealQuery, string> = {
  set: "The data set; sets are never mixed. calibrated deals are synthetic.",
  from: "First year.",
  to: "Last year.",
  country: "Country of the startup, as the record writes it: 'US', 'UK', 'FR'.",
  investorKind: "Kind of an investor in the deal: 'cloud', 'chip', 'vc', ...",
  round: "Round, as the record writes it.",
  size: "Size class by the amount in US dollars. over-100m and disclosed overlap the others.",
  exclusivity: "Tied to one cloud; 'unknown' = not disclosed.",
  dataSharing: "With a data-sharing clause; 'unknown' = not disclosed.",
  cloudTerm: "The cloud term on record; 'known' = any that says how tight, 'undisclosed' = no source says.",
  string: "A kind of string or protection on record for the deal, as the record's token.",
  confidence: "How sure the record is. Of public deals only verified ones are given unless this says otherwise.",
  startup: "One startup by its key.",
  investor: "One investor by its key.",
  import: "The deals that one import brought, by its id; those that it only changed are not among them.",
  q: "Words in the name of the startup or of an investor, or in the quotation of the source.",
  sort: "What the list is ordered by. Deals that do not disclose it come last, in both directions.",
  dir: "Direction of the order.",
  after: "Cursor `next` of the page before.",
  before: "Cursor `previous` of the page after.",
  limit: "Rows of a page.",
};

type Shape = typeof dealQuerySchema.shape;
const described = Object.fromEntries(
  Object.entries(dealQuerySchema.shape).map(([name, field]) => [
    name,
    field.describe(MEANINGS[name as keyof DealQuery]),
  ]),
) as Shape;

const forwards = ({ from, to }: { from?: number | undefined; to?: number | undefined }) =>
  from === undefined || to === undefined || from <= to;
const RUNS_BACKWARDS = { path: ["to"], message: "The last year lies before the first" };
const oneCursor = ({ after, before }: { after?: string | undefined; before?: string | undefined }) =>
  after === undefined || before === undefined;
const TWO_CURSORS = {
  path: ["before"],
  message: "A page lies after one cursor or before another; give one of the two",
};

/** A page of the list of deals. */
export const dealListQuery = z.object(described).refine(forwards, RUNS_BACKWARDS).refine(oneCursor, TWO_CURSORS);

/** The whole list of deals, in its order. */
export const dealExportQuery = z
  .object(described)
  .omit({ after: true, before: true, limit: true })
  .refine(forwards, RUNS_BACKWARDS);

/** What the trends can be narrowed by. */
export const trendQuery = z
  .object(described)
  .pick({ set: true, from: true, to: true, country: true, investorKind: true, round: true, size: true })
  .refine(forwards, RUNS_BACKWARDS);

/** The deals whose values are counted. */
export const facetQuery = z.object(described).pick({ set: true, confidence: true });

const set = described.set.unwrap();

/** A page of the list of startups or of investors; of the public record where no set is named. */
export const partyListQuery = z
  .object({
    set: set.default("public").describe(MEANINGS.set),
    confidence: described.confidence,
    after: described.after,
    before: described.before,
    limit: described.limit,
  })
  .refine(oneCursor, TWO_CURSORS);

/** The deals of one startup or investor. */
export const partyQuery = z.object({
  set: set
    .optional()
    .describe("The data set of deals and profile; left out: the first of public, imported, calibrated that has any."),
  confidence: described.confidence,
});

export const topInvestorsQuery = z.object({
  set: set.default("public").describe(MEANINGS.set),
  limit: z.coerce.number().int().min(1).max(200).default(100).describe("How many."),
});
