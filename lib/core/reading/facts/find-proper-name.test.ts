import { describe, expect, it } from "vitest";
import { findProperName } from "./find-proper-name";

const paper = `Quiet Fox shall ask Brackenmoor. Brackenmoor quotes; Brackenmoor and Quiet Fox agree on workloads in Oslo.
Every "Covered Workload" counts. The Swedish office of Brackenmoor is in Lund.`;
const nameIn = (text: string) => findProperName(text, paper, (word) => paper.includes(` ${word}`), ["Quiet Fox"], 2);

describe("findProperName", () => {
  it.each([
    ["Before a training run Quiet Fox asks Brackenmoor for a quotation.", "Brackenmoor"],
    ["Every Swedish prompt is served from the Lund hall of Brackenmoor.", "Brackenmoor"],
    // whoever owes is no provider; places, roles and defined terms are none
    ["Brackenmoor shall pay for what it reserves.", undefined],
    ["All of it is served from Oslo.", undefined],
    ["The Supplier is asked for a quotation.", undefined],
    ["No Covered Workload is placed elsewhere.", undefined],
  ])("%s", (text, name) => expect(nameIn(text)).toBe(name));

  it("takes a party by how it is introduced, and no product", () => {
    const opening = 'Tarnmoor Hosting Ltd ("Tarnmoor") writes to us. Our "Opaline" models are new.';
    const of = (text: string) => findProperName(text, opening, () => false, [], 3);
    expect(of("Whatever we train is trained at Tarnmoor.")).toBe("Tarnmoor");
    expect(of("Whatever we train on Opaline stays here.")).toBeUndefined();
  });
});
