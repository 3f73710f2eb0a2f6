import { describe, expect, it } from "vitest";
import { splitWords } from "../reading/model/split-words";
import { conceptOf } from "./clause-concepts";
import { conceptMarks, ruleMarks } from "./segment-marks";

const marks = (text: string): Set<number> => new Set(conceptMarks(splitWords(text)).map((mark) => mark.hash));

describe("conceptOf", () => {
  it("knows words and endings, and leaves other words alone", () => {
    expect(conceptOf("sublicensee")).toBe(conceptOf("licence"));
    expect(conceptOf("purchases")).toBe(conceptOf("order"));
    expect(conceptOf("the")).toBe(-1);
  });
});

describe("conceptMarks", () => {
  it("are the same for other words of the same meaning in the same order", () => {
    expect(marks("miller shall purchase at least").size).toBeGreaterThan(3);
    expect(marks("miller shall purchase at least")).toEqual(marks("dealer agrees to order a minimum"));
  });

  it("tell who does it to whom: the order counts", () => {
    expect(marks("may assign with consent")).not.toEqual(marks("consent may assign"));
  });
});

describe("ruleMarks", () => {
  it("tell where a rule hit", () => {
    const [here, title] = [ruleMarks([3], "here"), ruleMarks([3], "title")];
    expect(here[0]?.hash).not.toBe(title[0]?.hash);
    expect(ruleMarks([3], "here")).toEqual(here);
  });
});
