import { writeFileSync } from "node:fs";
import { CLAUSE_CATEGORIES } from "@/lib/core/clauses/clause-category";
import { type LabelledContract, sourceSpan } from "./load-contracts";
import type { ContractGuess } from "./measure-contracts";

/** Writes guesses as JSON Lines over CUAD's own texts, as tools/corpus/cuad-eval.mjs reads them. */
export function writeGuesses(
  file: string,
  contracts: readonly LabelledContract[],
  guesses: readonly ContractGuess[],
): void {
  const lines = guesses.map(({ document, category, start, end, score }) => {
    const contract = contracts[document] as LabelledContract;
    const span = sourceSpan(contract, start, end);
    return JSON.stringify({ doc: contract.id, ...span, category: CLAUSE_CATEGORIES[category], score });
  });
  writeFileSync(file, `${lines.join("\n")}\n`);
}
