import { describe, expect, it } from "vitest";
import type { ClauseKind } from "../../taxonomy/clause-kind";
import { SHORT } from "../model/candidate-features";
import { withoutDoubtfulStrings } from "./without-doubtful-strings";

const one = (kind: ClauseKind, isTelling: boolean) => ({ kind, isTelling });
const doubtful = [one("cloud_exclusivity", false), one("rofr_rofo", false)];

describe("strings of a paper of which none is sure", () => {
  it("do not count, while protections do", () => {
    const firewall = one("information_firewall", true);
    expect(withoutDoubtfulStrings([...doubtful, firewall], SHORT)).toEqual([firewall]);
  });

  it("count all where one of them is sure", () => {
    const all = [...doubtful, one("non_compete", true)];
    expect(withoutDoubtfulStrings(all, SHORT)).toEqual(all);
  });

  it("count in a text too short to be a whole paper", () => {
    expect(withoutDoubtfulStrings(doubtful, SHORT - 1)).toEqual(doubtful);
  });
});
