import { describe, expect, it } from "vitest";
import type { ConsentStandard } from "../finding";
import { readConsent } from "./read-consent";

describe("readConsent", () => {
  it.each<[string, ConsentStandard | undefined]>([
    ["No model is released without the prior written consent of the Investor.", "free"],
    ["A new chief executive requires the Investor's approval.", "free"],
    ["The Investor may veto the roadmap.", "free"],
    ["It needs the Investor's consent, not to be unreasonably withheld.", "reasoned"],
    ["It requires approval; failing an answer in ten days, consent shall be deemed given.", "deemed"],
    ["It requires consent, and silence is equivalent to refusal.", "free"],
    ["未经投资方书面同意，公司不得发布权重。", "free"],
    ["須經投資方同意，投資方不得無理拒絕。", "reasoned"],
    ["须经投资方同意，五个工作日未答复的，视为同意。", "deemed"],
    // Nobody at the table says yes here.
    ["Prompts are shared with user consent.", undefined],
    ["All training runs on Brindlewick Cloud.", undefined],
  ])("%s", (text, standard) => expect(readConsent(text)).toBe(standard));
});
