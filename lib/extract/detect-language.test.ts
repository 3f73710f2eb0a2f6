import { describe, expect, it } from "vitest";
import { detectLanguage } from "./detect-language";

describe("detectLanguage", () => {
  it.each([
    ["The Company shall host with Tarn Cloud.", "en"],
    ["公司应当优先使用岚云平台。", "zh"],
    ["公司的 API 与 AWS S3 存储均归公司所有。", "zh"],
    ["Shanghai Guanlan Multimodal Co., Ltd. (观澜多模态) shall host all of its models with Tarn Cloud.", "en"],
    [
      "公司的训练数据归公司所有，投资方不得使用。 The training data belong to the Company, and the Investor may not use them.",
      "mixed",
    ],
    ["1.1 / 2.2", "en"],
  ])("%s: %s", (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
