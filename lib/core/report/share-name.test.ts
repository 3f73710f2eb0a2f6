import { describe, expect, it } from "vitest";
import { shareName } from "./share-name";

describe("shareName", () => {
  it("tells a stake from a share of work or revenue", () => {
    expect(shareName("revenue_share")).toBe("Share");
    expect(shareName("investor_passivity")).toBe("Limit of the stake");
    expect(shareName("change_of_control")).toBe("Stake that sets it off");
  });
});
