import { expect, it } from "vitest";
import { clausesText } from "./clauses-text";

const terminal = { color: false, width: 100 };
const text = "Neither party may assign\n  this Agreement. The weather was fine.";

it("shows the clauses that count under their category, each with its score of a hundred, and no others", () => {
  const clauses = [
    { category: "Anti-Assignment" as const, start: 0, end: text.indexOf(" The"), score: 0.934 },
    { category: "Audit Rights" as const, start: text.indexOf("The"), end: text.length, score: 0.499 },
  ];
  expect(clausesText("supply.txt", { text, clauses }, terminal)).toBe(
    "supply.txt\n\n  Anti-Assignment\n     93  “Neither party may assign this Agreement.”\n",
  );
});

it("cuts long clauses", () => {
  const long = "Neither party may assign this Agreement. ".repeat(20);
  const clauses = [{ category: "Anti-Assignment" as const, start: 0, end: long.length, score: 1 }];
  expect(clausesText("supply.txt", { text: long, clauses }, terminal)).toMatch(/^.{0,400} …”\n$/s);
});

it("says where there is nothing, and that only contracts in English are read where this one is not", () => {
  expect(clausesText("letter.txt", { text, clauses: [] }, terminal)).toBe(
    "letter.txt\n  No clause of the 25 categories was found.\n",
  );
  const chinese = { text: "未经另一方事先书面同意，任何一方不得转让本协议。", clauses: [] };
  expect(clausesText("zh.txt", chinese, terminal)).toMatch(
    /Contracts in English are read here; this one is in\s+Chinese/,
  );
});
