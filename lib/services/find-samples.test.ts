import { describe, expect, it } from "vitest";
import { reportSchema } from "../core/report/report";
import { AppError } from "../core/shared/app-error";
import { findSamples } from "./find-samples";
import { getSample } from "./get-sample";

describe("findSamples", () => {
  it("reads the three shipped samples, each in its language, with whole reports", async () => {
    const samples = await findSamples();
    expect(samples.map((s) => [s.slug, s.report.language])).toEqual([
      ["larkspur-series-b", "en"],
      ["quillfeather-series-a", "en"],
      ["chengguan-letter-of-intent", "zh"],
    ]);
    for (const { report, fileName } of samples) {
      expect(reportSchema.safeParse(report).error).toBeUndefined();
      expect(report.file).toBe(fileName);
    }
  });

  it("makes each report once", async () => {
    const [first, second] = await Promise.all([getSample("larkspur-series-b"), getSample("larkspur-series-b")]);
    expect(second.report).toBe(first.report);
  });

  it("knows no other sample", async () => {
    await expect(getSample("../../package.json")).rejects.toThrow(AppError);
  });
});
