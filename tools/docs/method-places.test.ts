import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Figures, loadFigures } from "./figures";
import { fillPlaces } from "./fill-places";
import { METHOD_FILE, methodPlaces, VERSIONS } from "./method-places";

const current = loadFigures();

/** The current figures with some of the weights' replaced. */
const places = (weights: Partial<Figures["weights"]>) =>
  methodPlaces({ ...current, weights: { ...current.weights, ...weights } }, VERSIONS);

describe("docs/method.md", () => {
  it("shows the figures of these weights and rules (else run `npx tsx tools/docs/write-method.ts`)", () => {
    const committed = readFileSync(METHOD_FILE, "utf8");
    expect(committed).toBe(fillPlaces(committed, methodPlaces(current, VERSIONS)));
  });

  it("shows facts and speed of the running rules (else run `npx tsx tools/docs/measure.ts` first)", () => {
    expect(current.measured.engine).toBe(VERSIONS.engine);
  });
});

describe("methodPlaces", () => {
  it("turns the line into a probability", () => {
    // 1 / (1 + exp(-(1 * 0 + 0))) = .5; 1 / (1 + exp(1.1)) = .25
    expect(places({ calibration: { slope: 1, shift: 0 }, acceptFrom: 0, lookFrom: -1.1 }).line).toBe(
      "From 50% on a clause counts and takes or gives points. Between 25% and 50% it is listed as *worth a look* and takes none. Below 25% it is not shown.",
    );
  });

  it("says of the candidates at 80 to 90% how many were right, and lists the bins that hold any", () => {
    const reliability = [
      { from: 0.7, to: 0.8, n: 0, right: 0 },
      { from: 0.8, to: 0.9, n: 1200, right: 1020 },
    ];
    expect(places({ reliability }).reliability).toBe(
      [
        "Of the 1,200 candidates given 80 to 90%, 1,020 were right, which is 85%.",
        "",
        "| The reader said | Candidates | Right | Right % |",
        "| --------------: | ---------: | ----: | ------: |",
        "|       80 to 90% |      1,200 | 1,020 |      85 |",
      ].join("\n"),
    );
  });

  it("leaves the table of reliability out where it was not counted", () => {
    expect(places({ reliability: undefined }).reliability).toBe("");
  });
});
