import { expect, it } from "vitest";
import { wordsLanguage } from "./words-language";

it("says that words are Chinese where they hold Han characters", () => {
  expect(wordsLanguage("公司应独家使用投资方云")).toBe("zh");
  expect(wordsLanguage("80%，北风云")).toBe("zh");
  expect(wordsLanguage("The Company shall use Northwind Cloud")).toBeUndefined();
  expect(wordsLanguage(null)).toBeUndefined();
});
