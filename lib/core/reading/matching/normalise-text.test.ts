import { describe, expect, it } from "vitest";
import { normaliseText, ROLE_MARK } from "./normalise-text";

const asIs = (text: string): string => text;

describe("normaliseText", () => {
  it("makes quotes, dashes and spaces plain and the text lower case", () => {
    expect(normaliseText("The “Company’s”  Models – All\tof\nthem", asIs)).toBe(`the "company's" models - all of them`);
  });

  it("keeps role words in capitals", () => {
    const roles = (text: string): string =>
      text.replaceAll("Larkspur", ROLE_MARK.company).replaceAll("Stratus", ROLE_MARK.investor);
    expect(normaliseText("Larkspur shall use Stratus Cloud", roles)).toBe("COMPANY shall use INVESTOR cloud");
  });

  it("writes number words before a unit as digits, once", () => {
    expect(normaliseText("eighty per cent. for twenty-four (24) months", asIs)).toBe("80% for 24 months");
    expect(normaliseText("One Hundred Percent (100%) within ten Business Days", asIs)).toBe(
      "100% within 10 business days",
    );
  });

  it("leaves number words alone that count nothing", () => {
    expect(normaliseText("no one, one of them", asIs)).toBe("no one, one of them");
  });

  it("writes Chinese shares and terms as digits", () => {
    expect(normaliseText("百分之八十以上，至少八成，二十四个月，一百八十日", asIs)).toBe(
      "80%以上,至少80%,24个月,180日",
    );
  });

  it("reads traditional characters and regional words as simplified", () => {
    expect(normaliseText("訓練資料與程式碼", asIs)).toBe("训练数据与代码");
  });

  it("reads a redline as it stands: struck text gone, inserted text in", () => {
    expect(normaliseText("COMPANY pays [-ten-] [+six+]% [deleted: of gross] of net", asIs)).toBe(
      "company pays 6% of net",
    );
    expect(normaliseText("~~The Company shall not publish.~~", asIs)).toBe("");
  });
});
