import { expect, it } from "vitest";
import { fieldWords, valueWords } from "./audit-words";

it("says the fields and values of the log in words", () => {
  expect([fieldWords("announcedOn"), fieldWords("planHash"), fieldWords("role")]).toEqual([
    "Announced on",
    "Plan",
    "Role",
  ]);
  expect(valueWords("amount", "1250000000 USD")).toBe("USD 12,500,000");
  expect(valueWords("bytes", 34_350)).toBe("34,350");
  expect(valueWords("sha256", "ab".repeat(32))).toBe("abababababab…");
  expect([valueWords("round", null), valueWords("strings", []), valueWords("investors", ["A", "B"])]).toEqual([
    "not disclosed",
    "none",
    "A; B",
  ]);
});
