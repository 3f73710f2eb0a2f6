import { formatNumber } from "@/lib/format/number";
import type { ContractsFigures } from "./figures";
import { markdownTable } from "./markdown-table";

const percent = (share: number): string => formatNumber(100 * share);

/** The licence asks for this wherever the data is used: who made it, under which licence, and what was changed. */
const LICENCE =
  "Source: *Contract Understanding Atticus Dataset* (CUAD v1), The Atticus Project, licensed under CC BY 4.0. Only numbers learned from it are part of this product; none of its text is.";

/** What the page says of commercial contracts; `contracts` is null where there are no weights for them. */
export function contractsPlace(contracts: ContractsFigures | null): string {
  if (contracts === null) return "This version has no reader for ordinary commercial contracts.";
  const { aupr, spanF1, documentF1, pooledDocumentF1, categories } = contracts.figures;
  const summary = `Ordinary commercial contracts (distribution, licence, hosting, supply) are read by a second set of weights, with \`strings-attached clauses FILE\`. It looks for ${Object.keys(categories).length} categories of clause and enters no score. Cross-validated by contract over ${formatNumber(contracts.learnedFrom.contracts)} contracts, it reaches a mean area under the precision-recall curve of ${percent(aupr)}% and a mean F1 of ${percent(spanF1)}% for clauses. Asked only whether a contract holds a category, it reaches an F1 of ${percent(documentF1)}% as a mean over the categories and ${percent(pooledDocumentF1)}% over all answers together.`;
  const table = markdownTable(
    [
      { title: "Category" },
      ...["Contracts", "Clauses", "Curve %", "Clause F1 %", "Contract F1 %"].map((title) => ({ title, figures: true })),
    ],
    Object.entries(categories).map(([name, figures]) => [
      name,
      formatNumber(figures.documents),
      formatNumber(figures.spans),
      percent(figures.aupr),
      percent(figures.spanF1),
      percent(figures.documentF1),
    ]),
  );
  return `${summary}\n\n${table}\n\n${LICENCE}`;
}
