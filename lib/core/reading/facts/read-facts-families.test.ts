import { describe, expect, it } from "vitest";
import type { ClauseKind } from "../../taxonomy/clause-kind";
import type { Attributes } from "../finding";
import { ClauseWords } from "./clause-words";
import type { FactContext } from "./fact-context";
import { readFacts } from "./read-facts";
import { readTermMonths } from "./read-term-months";

const PAPER = `Brindlewick Compute LLC (the "Investor") and Quiet Fox AI (the "Company").
1.1 "Designated Infrastructure" means the data centres that Brindlewick operates in the Union.
1.2 "Rival" means an operator of a public cloud other than Brindlewick.
1.3 "Commitment Period" means 36 months from Closing.
4.2 The exclusivity runs for eighteen months from the Effective Date. Notice is ten days.
5. Term. This agreement runs for four years.
第6.1条 合作期限为两年。`;

const context: FactContext = {
  documentText: PAPER,
  start: 0,
  heading: null,
  parties: { company: ["Quiet Fox AI", "Company"], investor: ["Brindlewick Compute LLC", "Investor"] },
  termMonths: readTermMonths(PAPER),
};

type Case = [ClauseKind, string, Attributes];
const holds = (kind: ClauseKind, quote: string, attributes: Attributes): void =>
  expect(readFacts({ clause: new ClauseWords(quote), kind, language: "en", context })).toEqual(attributes);

describe("thresholds and quantities", () => {
  it.each<Case>([
    [
      "cloud_exclusivity",
      "No less than four-fifths of training, or 75% where a quote is cheaper by 10%.",
      { percent: 80 },
    ],
    ["revenue_share", "It receives 4% of receipts until $3 million has been paid.", { percent: 4, amount_usd: 3e6 }],
    ["revenue_share", "It receives 4% of receipts above $10 million a year.", { percent: 4 }],
    ["exit_penalty", "On leaving, discounts are repaid with a twenty per cent surcharge.", {}],
    ["exit_penalty", "On leaving it pays 65% of what is undrawn.", { percent: 65 }],
    ["compute_commitment", "It buys 人民币1.2亿元 of capacity.", { amount: 120_000_000, currency: "CNY" }],
    [
      "compute_commitment",
      "It spends twelve million euro within the coming year and a half.",
      {
        amount: 12_000_000,
        currency: "EUR",
        duration_months: 18,
      },
    ],
    ["revenue_share", "It pays over two thirds of what it collects and keeps the rest.", { percent: 33.333 }],
    ["revenue_share", "授权费甲方得三，乙方得七。", { percent: 30 }],
    ["investor_passivity", "It will not take its holding past 19.9%.", { percent: 19.9 }],
    ["investor_passivity", "It has no vote while it holds less than 25% of the shares.", {}],
    // Where each sum looks like an aside the largest is meant, never the whole of which a part is taken.
    ["compute_commitment", "It spends $30 million of the $40 million.", { amount_usd: 30e6 }],
    ["compute_commitment", "Less $2 million it spends what is left.", { amount_usd: 2e6 }],
    ["compute_commitment", "A fifth of the $65m arrives as credits.", { percent: 20 }],
    // A hold of days is no length of the string; one of months is.
    ["open_weights_restriction", "Weights wait forty-five days.", {}],
    ["open_weights_restriction", "Weights wait ninety days.", { duration_months: 3 }],
  ])("%s: %s", holds);
});

describe("cross-references", () => {
  it.each<Case>([
    ["non_compete", "For the period stated in Section 4.2 it serves no Rival.", { duration_months: 18 }],
    ["distribution_exclusivity", "No other shop sells it while clause 4.2 is in force.", { duration_months: 18 }],
    ["non_compete", "在第6.1条约定的期限内不得与其他云合作。", { duration_months: 24 }],
    ["non_compete", "For the period stated in Section 9.9 it serves no Rival.", {}],
  ])("%s: %s", holds);
});

describe("defined terms", () => {
  it.each<Case>([
    ["cloud_exclusivity", "All training runs on Designated Infrastructure.", { provider: "Brindlewick" }],
    // Brindlewick stands in the definition as the exception: it is not who the clause ties to.
    ["cloud_exclusivity", "Nothing is hosted with a Rival.", {}],
    ["talent_restriction", "It hires nobody during the Commitment Period.", { duration_months: 36 }],
    ["non_compete", "It serves no Rival during the term.", { duration_months: 48 }],
    // What is owed for every year is owed for as long as the agreement lasts.
    ["compute_commitment", "In each contract year it spends $2,000,000.", { amount_usd: 2e6, duration_months: 48 }],
  ])("%s: %s", holds);
});

describe("obligations in several parts", () => {
  it.each<Case>([
    [
      "cloud_exclusivity",
      "(a) at least 70% of training runs on Brindlewick Cloud and (b) that holds for two years, on 30 days' notice of change.",
      { provider: "Brindlewick Cloud", percent: 70, duration_months: 24 },
    ],
    ["compute_commitment", "Year 1: $2,000,000; Year 2: $3,000,000 (in all, $5,000,000).", { amount_usd: 5e6 }],
    [
      "compute_commitment",
      "$10m arrives in cash and $4m as Brindlewick credits.",
      {
        provider: "Brindlewick",
        amount_usd: 4e6,
      },
    ],
    [
      "talent_restriction",
      "Neither hires the other's staff for a year, nor, for 24 months, its lead.",
      {
        duration_months: 12,
      },
    ],
  ])("%s: %s", holds);
});
