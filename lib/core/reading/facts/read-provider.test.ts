import { describe, expect, it } from "vitest";
import type { FactContext } from "./fact-context";
import { readProvider } from "./read-provider";

const context: FactContext = {
  documentText: "Brindlewick Compute Holdings LLC (the “Investor”). Brindlewick and the Company agree.",
  start: 0,
  heading: null,
  parties: {
    company: ["Quiet Fox AI, Inc.", "the Company"],
    investor: ["Brindlewick Compute Holdings LLC", "the Investor"],
  },
  termMonths: null,
};

describe("readProvider", () => {
  it.each([
    ["All training is run on Brindlewick Cloud.", "Brindlewick Cloud"],
    ["All training is run in Brindlewick's regions.", "Brindlewick"],
    ["All training is run on Microsoft Azure.", "Microsoft Azure"],
    ["Workloads are kept on Harbour Sovereign Cloud.", "Harbour Sovereign Cloud"],
    ["Workloads stay in Graywater regions.", "Graywater"],
    ["All inference is served from the Investor's sites.", "Brindlewick"],
    ["All training is run on Brindlewick Sovereign Fabric for two years.", "Brindlewick Sovereign Fabric"],
    ["All training is paid in Brindlewick Vouchers.", "Brindlewick"],
    ["公司的推理一律在阿里云上进行。", "阿里云"],
  ])("%s", (text, provider) => expect(readProvider(text, "cloud_exclusivity", context)).toBe(provider));

  it("does not take the company or a role for a host", () => {
    expect(readProvider("Models stay in Quiet Fox regions.", "cloud_exclusivity", context)).toBeUndefined();
    expect(readProvider("All hosting is consolidated in one place.", "cloud_exclusivity", context)).toBeUndefined();
  });

  it("does not take a provider that the clause keeps out", () => {
    const text = "The Company shall switch from AWS to Brindlewick Cloud.";
    expect(readProvider(text, "cloud_exclusivity", context)).toBe("Brindlewick Cloud");
  });

  it("names a chip with its maker where the clause names no party", () => {
    const clause = "Models run first on Larch-2 accelerators.";
    expect(readProvider(clause, "hardware_lock_in", context)).toBe("Brindlewick Larch-2");
    const nobody = { ...context, parties: { company: ["the Company"], investor: ["Investor"] } };
    expect(readProvider(clause, "hardware_lock_in", nobody)).toBe("Larch-2");
  });

  it("takes no role term for a name", () => {
    const roles = { ...context, parties: { ...context.parties, investor: ["Supplier", "Brindlewick Compute LLC"] } };
    expect(readProvider("It stays in the Supplier's data centres.", "cloud_exclusivity", roles)).toBe("Brindlewick");
  });

  it("finds the host where the paper's investor is not known", () => {
    const documentText = `Tarnmoor plc ("Tarnmoor") hosts. ${"Tarnmoor quotes first. ".repeat(4)}`;
    const unknown = { ...context, documentText, parties: { company: ["Quiet Fox AI, Inc."], investor: [] } };
    const clause = "Quiet Fox shall treat Tarnmoor as its home and give the provider five days.";
    expect(readProvider(clause, "cloud_exclusivity", unknown)).toBe("Tarnmoor");
  });

  it("has no meaning for kinds that tie to no machines", () => {
    expect(readProvider("Brindlewick may veto a release.", "governance_control", context)).toBeUndefined();
  });
});
