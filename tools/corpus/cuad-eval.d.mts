/** Shares of one category, or their mean; see the head of cuad-eval.mjs for the three views. */
export interface CuadFigures {
  n_spans: number;
  n_docs: number;
  cuad_aupr: number;
  cuad_f1: number;
  doc_f1: number;
}

export function evaluate(
  gold: readonly { id: string; text: string; spans: readonly { category: string; start: number; end: number }[] }[],
  guesses: readonly { doc: string; category: string; start: number; end: number; score: number }[],
  categories?: readonly string[] | null,
  threshold?: number,
  grid?: boolean,
): { per: Record<string, CuadFigures>; mean: CuadFigures; pooled: { doc_f1: number } };
