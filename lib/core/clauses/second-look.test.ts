import { describe, expect, it } from "vitest";
import { CLAUSE_CATEGORIES } from "./clause-category";
import { bothVerdicts, SecondLook } from "./second-look";

const EXCEPTION = CLAUSE_CATEGORIES.indexOf("Competitive Restriction Exception");
const NON_COMPETE = CLAUSE_CATEGORIES.indexOf("Non-Compete");
const SEGMENTS = 3;

describe("the second look", () => {
  const exception = { segment: 1, category: EXCEPTION, logOdds: -2 };
  const first = new Float32Array([7, 8]);
  const alone = new SecondLook([exception], SEGMENTS).features(exception, first);

  it("keeps what spoke at the first and tells the same of every contract", () => {
    expect([...alone.subarray(0, 3)]).toEqual([7, 8, -2]);
    expect([...new SecondLook([exception], SEGMENTS).features(exception, first)]).toEqual([...alone]);
  });

  it("sees what stands before and after, whatever its category", () => {
    const restriction = { segment: 0, category: NON_COMPETE, logOdds: 3 };
    const beside = new SecondLook([restriction, exception], SEGMENTS).features(exception, first);
    expect(beside.length).toBe(alone.length);
    expect(beside.filter((value, i) => value !== alone[i])).toContain(3);
  });

  it("counts better candidates of the category in the contract", () => {
    const better = { segment: 2, category: EXCEPTION, logOdds: 4 };
    const look = new SecondLook([exception, better], SEGMENTS);
    const [worse, best] = [exception, better].map((candidate) => look.features(candidate, first));
    const differing = Array.from(worse ?? [], (value, i) => [value, best?.[i]]);
    expect(differing).toContainEqual([1, 0]);
    expect(differing).toContainEqual([4, -2]);
  });

  it("weighs as much as the first", () => {
    expect(bothVerdicts(-1, 3)).toBe(1);
  });
});
