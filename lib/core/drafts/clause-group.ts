/**
 * Clauses of two drafts that belong together: one of each as a rule, several of one where a clause was split or merged,
 * none of one where it was added or removed. Indexes of both drafts' clauses, in order.
 */
export interface ClauseGroup {
  a: number[];
  b: number[];
  /** True where the clause stands elsewhere among the clauses that kept their order. */
  moved: boolean;
}
