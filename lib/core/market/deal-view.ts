import { z } from "zod";
import { dealQuerySchema, type Provenance } from "./deal-filter";

/** What the list of deals can show of a deal, in the order it is shown. */
export const DEAL_COLUMNS = [
  "date",
  "startup",
  "lead",
  "country",
  "round",
  "amount",
  "valuation",
  "one-cloud",
  "cloud-term",
  "provider",
  "data-sharing",
  "strings",
  "investor-kinds",
  "source",
] as const;
export type DealColumnId = (typeof DEAL_COLUMNS)[number];

/** A row without its name is no row: this column cannot be taken away. */
export const FIXED_COLUMN: DealColumnId = "startup";

/** Each data set shows what it knows: the synthetic one has two yes-or-no terms, the record has terms and strings in words. */
export const DEFAULT_COLUMNS: Record<Provenance, readonly DealColumnId[]> = {
  calibrated: ["date", "startup", "lead", "country", "round", "amount", "valuation", "one-cloud", "provider", "data-sharing", "source"],
  public: ["date", "startup", "lead", "country", "round", "amount", "valuation", "cloud-term", "provider", "strings", "source"],
  imported: ["date", "startup", "lead", "country", "round", "amount", "cloud-term", "provider", "data-sharing", "strings", "source"],
}; // biome-ignore format: one line per set

/** What the address of the list holds: which deals, in which order, which page, and what is shown of them. */
export const dealViewSchema = dealQuerySchema.extend({
  /** Columns joined by dots; absent = those of the data set. */
  cols: z.string().max(200).optional(),
});
export type DealView = z.infer<typeof dealViewSchema>;

const isColumn = (id: string): id is DealColumnId => (DEAL_COLUMNS as readonly string[]).includes(id);

/** The columns to show, in their order. Names that are none are passed over; the startup is always there. */
export function shownColumns({ set, cols }: Pick<DealView, "set" | "cols">): readonly DealColumnId[] {
  const asked = cols?.split(".").filter(isColumn) ?? [];
  if (asked.length === 0) return DEFAULT_COLUMNS[set];
  return DEAL_COLUMNS.filter((id) => id === FIXED_COLUMN || asked.includes(id));
}

/** Columns as an address names them; undefined where they are those of the data set anyway. */
export function columnsParam(set: Provenance, columns: readonly DealColumnId[]): string | undefined {
  const shown = DEAL_COLUMNS.filter((id) => id === FIXED_COLUMN || columns.includes(id));
  return shown.join() === DEFAULT_COLUMNS[set].join() ? undefined : shown.join(".");
}

/** Column names that are none, as the address gives them. */
export function unknownColumns(cols: string): string[] {
  return cols.split(".").filter((id) => id !== "" && !isColumn(id));
}

/** A view of a data set that is worth a name. */
export interface NamedView {
  name: string;
  view: Partial<DealView> & Pick<DealView, "set">;
}

/** Views everybody can open; what a reader saves stands beside them. */
export const OFFERED_VIEWS: Record<Provenance, readonly NamedView[]> = {
  calibrated: [
    { name: "Tied to one cloud, largest first", view: { set: "calibrated", exclusivity: "yes", sort: "amount" } },
    { name: "With data sharing", view: { set: "calibrated", dataSharing: "yes" } },
    { name: "Over $100M with a cloud provider", view: { set: "calibrated", investorKind: "cloud", size: "over-100m", sort: "amount" } },
  ],
  public: [
    { name: "Cloud term known", view: { set: "public", cloudTerm: "known" } },
    { name: "Promised compute, largest first", view: { set: "public", string: "compute_commitment", sort: "amount" } },
    { name: "Cloud investors, one billion and more", view: { set: "public", investorKind: "cloud", size: "over-1b", sort: "amount" } },
    { name: "Only recalled: still to be verified", view: { set: "public", confidence: "recalled" } },
  ],
  imported: [{ name: "Amount not disclosed", view: { set: "imported", size: "undisclosed" } }],
}; // biome-ignore format: one line per view
