/** A table that an import changes rows of. */
export type ChangedEntity = "Deal" | "Startup" | "Source" | "DealParticipant" | "DealTerm" | "DealField";

/** Values of columns as SQLite holds them. */
export type Columns = Record<string, string | number | null>;

/**
 * A change of one row, with what undoing it needs: of a changed row only the columns that differ, of an added or removed one
 * all of them.
 */
export interface RowChange {
  entity: ChangedEntity;
  /** The columns of its key. */
  key: Columns;
  /** The deal it shows on; null for a source. */
  dealId: string | null;
  /** Null = the row is added. */
  before: Columns | null;
  /** Null = the row is removed. */
  after: Columns | null;
}
