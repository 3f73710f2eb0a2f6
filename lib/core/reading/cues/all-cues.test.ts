import { describe, expect, it } from "vitest";
import { CLAUSE_KINDS } from "@/lib/core/taxonomy/clause-kind";
import { extractText } from "@/lib/extract/plain-text";
import { cueMatches, findCandidates } from "../candidates/find-candidates";
import { judgeCandidate } from "../clause/judge-candidate";
import { readClause } from "../clause/read-clause";
import { matchText } from "../matching/match-text";
import { findParties } from "../parties/find-parties";
import { roleReplacer } from "../parties/role-replacer";
import { readByRules } from "../read-document";
import { segmentDocument } from "../segments/segment-document";
import { ALL_CUES } from "./all-cues";
import type { Cue } from "./cue";

const cues = ALL_CUES.flatMap((kind) => kind.cues.map((cue) => ({ kind: kind.kind, cue })));
const lookAlikes = ALL_CUES.flatMap((kind) => kind.lookAlikes.map((lookAlike) => ({ kind: kind.kind, lookAlike })));

/** The example as the cues see it. */
function asMatched(example: string) {
  const document = extractText(example);
  const roles = roleReplacer(findParties(document.text), document.text);
  return segmentDocument(document).map((segment) => matchText(segment, roles));
}

function kindsRead(text: string): string[] {
  return readByRules(extractText(text)).findings.map((f) => f.kind);
}

describe("the registry of cues", () => {
  it("has every kind once, in the order of the taxonomy", () => {
    expect(ALL_CUES.map((k) => k.kind)).toEqual([...CLAUSE_KINDS]);
  });

  it("gives every cue and look-alike an id of its own under its kind", () => {
    const ids = [...cues.map((c) => [c.kind, c.cue.id]), ...lookAlikes.map((l) => [l.kind, l.lookAlike.id])];
    expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length);
    for (const [kind, id] of ids) expect(id).toMatch(new RegExp(`^${kind}/(en|zh)/`));
  });

  it("uses no sticky or global pattern, whose answers would depend on the last one", () => {
    for (const { cue } of cues) {
      for (const pattern of [...cue.all, ...(cue.any ?? []), ...(cue.none ?? []), ...(cue.context ?? [])])
        expect(pattern.flags).toBe("");
    }
  });
});

/** The clause logic's verdicts on the kind, in the segments of the example that the cue matches. */
function verdicts(kind: string, cue: Cue) {
  return asMatched(cue.example)
    .filter((text) => text.segment.language === cue.language && cueMatches(cue, text))
    .flatMap((text) => {
      const candidates = findCandidates(text, ALL_CUES).filter((candidate) => candidate.kind === kind);
      return candidates.map((candidate) => judgeCandidate(candidate, text, readClause(text)));
    });
}

describe.each(cues)("cue $cue.id", ({ kind, cue }) => {
  it("matches its example, which the clause logic lets stand", () => {
    const standing = verdicts(kind, cue).filter((verdict) => verdict.refusal === null);
    expect(standing.length).toBeGreaterThan(0);
    if (cue.weight >= 0.5) expect(Math.max(...standing.map((verdict) => verdict.score))).toBeGreaterThanOrEqual(0.5);
  });
});

describe.each(cues.filter((c) => c.cue.counterExample !== undefined))("cue $cue.id", ({ kind, cue }) => {
  it("leaves its counter-example alone", () => {
    expect(kindsRead(cue.counterExample ?? "")).not.toContain(kind);
  });
});

describe.each(lookAlikes)("look-alike $lookAlike.id", ({ kind, lookAlike }) => {
  it("turns down its example", () => {
    const [text] = asMatched(lookAlike.example);
    expect(lookAlike.all.every((p) => text?.matches(p)) && !lookAlike.none?.some((p) => text?.matches(p))).toBe(true);
    expect(kindsRead(lookAlike.example)).not.toContain(kind);
  });
});
