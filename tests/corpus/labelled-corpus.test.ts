import { beforeAll, describe, expect, it } from "vitest";
import type { CanonicalDocument } from "@/lib/core/document/canonical-document";
import type { Reading } from "@/lib/core/reading/finding";
import { readDocument } from "@/lib/core/reading/read-document";
import { overlaps } from "@/lib/core/shared/span";
import { type ClauseKind, isProtection } from "@/lib/core/taxonomy/clause-kind";
import { extractText } from "@/lib/extract/plain-text";
import floors from "./floors.json";
import { type LabelledDocument, loadDocuments } from "./load-corpus";
import { figures, PROTECTIONS, STRINGS, scoreFindings, type Tally, tallyOf } from "./score-findings";

interface Read {
  document: LabelledDocument;
  canonical: CanonicalDocument;
  reading: Reading;
}

let all: Read[] = [];
beforeAll(() => {
  all = loadDocuments().map((document) => {
    const canonical = extractText(document.text);
    return { document, canonical, reading: readDocument(canonical) };
  });
});

describe("the reading of all labelled documents", () => {
  it("reaches the recorded floors", () => {
    const totals = new Map<ClauseKind, Tally>();
    let clean = 0;
    let falseStrings = 0;
    for (const { document, canonical, reading } of all) {
      const score = scoreFindings(document, canonical.text, reading.findings);
      for (const [kind, tally] of score.tallies) {
        const total = tallyOf(totals, kind);
        for (const key of ["gold", "found", "findings", "right"] as const) total[key] += tally[key];
      }
      if (document.spans.every((span) => isProtection(span.kind))) {
        clean += 1;
        falseStrings += reading.findings.filter((f) => !isProtection(f.kind)).length;
      }
    }
    expect(all).toHaveLength(534);
    expect(figures(totals, STRINGS).f1).toBeGreaterThanOrEqual(floors.stringsF1);
    expect(figures(totals, PROTECTIONS).f1).toBeGreaterThanOrEqual(floors.protectionsF1);
    expect(falseStrings / clean).toBeLessThanOrEqual(floors.falseStringsPerCleanDocument);
  });

  it("quotes exactly the words of each span, carve-outs and look-alikes included", () => {
    for (const { document, canonical, reading } of all) {
      const spans = [...reading.findings, ...reading.findings.flatMap((f) => f.carveOuts), ...reading.notCounted];
      const wrong = spans.filter((s) => canonical.text.slice(s.start, s.end) !== s.quote || s.quote.trim() === "");
      expect(wrong, document.id).toEqual([]);
    }
  });

  it("keeps findings in document order, without repeats, carve-outs inside their finding", () => {
    for (const { document, reading } of all) {
      const { findings } = reading;
      const disordered = findings.filter((f, i) => i > 0 && f.start < (findings[i - 1]?.start ?? 0));
      const repeated = findings.filter((f, i) => findings.some((g, j) => j < i && g.kind === f.kind && overlaps(f, g)));
      const outside = findings.filter((f) => f.carveOuts.some((c) => c.start < f.start || c.end > f.end));
      expect([disordered, repeated, outside], document.id).toEqual([[], [], []]);
    }
  });

  it("grades every string and no protection, and never lists a finding as not counted too", () => {
    for (const { document, reading } of all) {
      const wrong = reading.findings.filter((f) => isProtection(f.kind) !== (f.severity === null));
      const both = reading.notCounted.filter((n) => reading.findings.some((f) => f.kind === n.kind && overlaps(f, n)));
      expect([wrong, both], document.id).toEqual([[], []]);
    }
  });
});
