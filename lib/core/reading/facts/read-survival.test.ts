import { describe, expect, it } from "vitest";
import { readSurvival } from "./read-survival";

describe("readSurvival", () => {
  it.each([
    "The licence continues after Vantmoor has sold its last share.",
    "For eighteen months past the Separation Date it may run the models.",
    "The copy may be used past the end of this Agreement.",
    "This licence shall survive any termination of the agreement.",
    "The right continues notwithstanding termination of this letter.",
    "It may go on using the data after the term is over.",
    "The entitlement outlasts repayment of the Note.",
    "During the term and for one year after it ends, the Company shall not deal with rivals.",
    "该许可不因本协议期满而消灭。",
    "本协议终止后甲方仍可使用。",
  ])("holds for: %s", (text) => expect(readSurvival(text)).toBe(true));

  it.each([
    "The licence ends with this agreement.",
    "This covenant shall not survive closing.",
    "The surviving corporation shall assume the note.",
    "A perpetual licence is granted.",
    "本协议有效期内适用。",
  ])("is not stated in: %s", (text) => expect(readSurvival(text)).toBeUndefined());
});
