/** Types of the evaluator that CUAD's figures are made with; see cuad-eval.mjs. */
interface Figures {
  n_spans: number;
  cuad_aupr: number;
  cuad_f1: number;
  doc_f1: number;
}

export function evaluate(
  gold: readonly { id: string; text: string; spans: readonly { category: string; start: number; end: number }[] }[],
  predictions: readonly { doc: string; start: number; end: number; category: string; score: number }[],
  categories: readonly string[] | null,
  threshold: number,
  grid: boolean,
): { per: Record<string, Figures>; mean: Figures; pooled: { f1: number; doc_f1: number } };
