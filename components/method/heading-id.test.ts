import { expect, it } from "vitest";
import { headingId } from "./heading-id";

it.each([
  ["Confidence", "confidence"],
  ["What it misses", "what-it-misses"],
  ["Severity, facts (and money)", "severity-facts-and-money"],
])("the address of '%s' is #%s", (text, id) => expect(headingId(text)).toBe(id));
