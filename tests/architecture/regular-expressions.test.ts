import { existsSync } from "node:fs";
import { analyse, type Report } from "scslre";
import { beforeAll, describe, expect, it } from "vitest";
import { builtBy, type CollectedPattern, literalsIn, literalsOf, modulesUnder } from "./collect-patterns";

/*
 * No regular expression may take more than linear time, whatever text is given to it: docs/decisions/0009 says how it is
 * told and why by this tool.
 */
const ROOT = process.cwd();

/**
 * Modules whose patterns may be tried anew at every character of a run ('Move'), because what they see is short whatever
 * the document. Backtracking ('Trade', 'Self') is refused even here.
 */
const SEES_SHORT_TEXT: Readonly<Record<string, string>> = {
  "lib/core/reading/cues/": "segments cut by foldText",
  "lib/core/reading/clause/": "segments cut by foldText",
  "lib/core/reading/parties/latin-names.ts": "LOOK_BACK characters before a bracket or company form",
  "lib/core/reading/parties/find-defined-terms.ts": "70 characters before a bracket",
  "lib/core/reading/parties/labelled-names.ts": "LOOK_BACK characters before a bracket",
  "lib/core/reading/segments/split-sentences.ts": "14 characters before a full stop",
  "lib/extract/text/join-lines.ts": "TAIL characters before a joint",
  "lib/core/shared/money-text.ts": "the digits of a number",
  "lib/data/fold-name.ts": "names, of which the schema limits the length",
  "lib/cli/terminal.ts": "one summary; every run of spaces is consumed by its last alternative",
};

function reasonsAgainst({ source, flags, module }: CollectedPattern): string[] {
  const isShort = Object.keys(SEES_SHORT_TEXT).some((place) => module.startsWith(place));
  const isRefused = (report: Report): boolean => report.type !== "Move" || !isShort;
  const reports = analyse({ source, flags }, { reportTypes: { Trade: true, Self: true, Move: true } }).reports;
  return reports
    .filter(isRefused)
    .map((r) => `${module}: /${source.slice(0, 200)}/${flags} ${r.type}, repeat ${JSON.stringify(r.character.pick)}`);
}

const PAPER =
  "Acme Labs, Inc. (the “Company”) and Stratus Cloud LLC (the “Investor”). The “Partner Cloud” means the cloud of the Investor.\n\n" +
  "1. The Company shall use the Partner Cloud exclusively for 36 months and pay at least $5,000,000 a year, unless it is down.";
const CHINESE_PAPER =
  "星河云计算有限公司（以下简称“投资方”）与北辰智能科技有限公司（以下简称“公司”）。“专用算力”指投资方的云。\n\n" +
  "一、公司应在三十六个月内仅使用专用算力，且每年向投资方支付不少于五百万美元，但投资方停止服务的除外。";

describe("regular expressions", () => {
  let all: CollectedPattern[] = [];

  beforeAll(async () => {
    const modules = modulesUnder(ROOT, "lib");
    // Modules that start a process, a database or a framework as they load build no patterns from word lists.
    const loadable = modules.filter((m) => /^lib\/(?:core|extract|export|format)\//.test(m) && !m.includes("child"));
    const built = await builtBy(ROOT, loadable, async () => {
      const { readByRules, readDocument } = await import("@/lib/core/reading/read-document");
      const { extractText } = await import("@/lib/extract/plain-text");
      for (const document of [PAPER, CHINESE_PAPER].map((paper) => extractText(paper))) {
        readDocument(document);
        readByRules(document);
      }
    });
    all = [...literalsOf(ROOT, modules), ...built];
  }, 120_000);

  it("are all collected: literals, and those built from word lists", () => {
    expect(all.length).toBeGreaterThan(1000);
    expect(all.some((p) => p.module.startsWith("lib/core/reading/cues/") && p.source.includes("{0,140}?"))).toBe(true);
  });

  it("are excused only in modules that are there", () => {
    expect(Object.keys(SEES_SHORT_TEXT).filter((place) => !existsSync(place))).toEqual([]);
  });

  it("take linear time", () => {
    expect(all.flatMap(reasonsAgainst)).toEqual([]);
  });

  it("are caught where they do not", () => {
    const planted = literalsIn(
      String.raw`const a = /^(a+)+$/; const b = /\s*,\s*x|\d+\d*z/; const c = /(?:x|y)+z/;`,
      "planted.ts",
    );
    expect(planted).toHaveLength(3);
    expect(planted.map((pattern) => reasonsAgainst(pattern).length > 0)).toEqual([true, true, true]);
  });
});
