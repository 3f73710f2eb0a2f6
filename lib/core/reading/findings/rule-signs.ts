import { type ClauseKind, isProtection } from "../../taxonomy/clause-kind";
import type { Frame } from "../clause/frame";
import { type Ground, headingFactor, isWrongSide } from "../clause/judge-candidate";
import type { JudgedSegment } from "./judge-segment";
import { turnDown } from "./turn-down";

/** The order of what `ruleSigns` returns; part of the weights of whoever learns from it. */
export const RULE_SIGNS = [
  /** Evidence of the kind's cues, 0..1, before any clause logic; 0 where no cue proposes it. */
  "cue",
  /** How many cues of the kind match. */
  "cues",
  /** What the clause logic makes of that evidence, 0..1; 0 where refused. */
  "judged",
  /** The surest other kind: evidence of its cues, and what the clause logic makes of it. */
  "otherCue",
  "otherJudged",
  /** The surest other kind on the same side (string or protection), and on the other side, by cues. */
  "otherOfSide",
  "otherOfOtherSide",
  /** How many kinds the cues propose. */
  "kinds",
  /** Grounds of refusal, one each, 0 or 1. */
  "lookAlike",
  "question",
  "dropped",
  "otherDeal",
  "comment",
  "definition",
  "background",
  "noShop",
  "ordinary",
  "negated",
  /** Share of the words that a denial takes out, 0..1. */
  "denied",
  /** Who is bound: 1 the side that the kind binds, -1 the other, 0 both or unstated. */
  "bound",
  /** Frames that can carry the kind less frames that cannot, from -1 to 1; 0 without frames. */
  "side",
  /** How often each side must, must not, may: company, then investor; then both together. */
  "companyDuty",
  "companyBan",
  "companyRight",
  "investorDuty",
  "investorBan",
  "investorRight",
  "bothFrames",
  /** The first frame: 1 to 3 the company's duty, ban, right; 4 to 6 the investor's; 7 to 9 both; 0 none. */
  "firstFrame",
  /** Log of the factor that heading or row label put on the odds of the kind. */
  "heading",
] as const;

const GROUNDS: Readonly<Record<Ground, (typeof RULE_SIGNS)[number]>> = {
  "look-alike": "lookAlike",
  question: "question",
  dropped: "dropped",
  "other deal": "otherDeal",
  comment: "comment",
  definition: "definition",
  recital: "background",
  "cross-reference": "background",
  "no-shop": "noShop",
  ordinary: "ordinary",
  negated: "negated",
};
const MODES: readonly Frame["mode"][] = ["duty", "ban", "right"];
const AGENTS: readonly Frame["agent"][] = ["company", "investor", "both"];

/**
 * What the rules say of a segment being a clause of the kind, as numbers: cues, clause logic, who is bound, other kinds.
 * Works for any kind, whether a cue proposed it or not.
 *
 * @param segment `judgeSegment(matchText(segment, roles))`
 * @returns as many numbers as RULE_SIGNS, in its order
 */
export function ruleSigns(kind: ClauseKind, segment: JudgedSegment): number[] {
  const signs = { ...cueSigns(kind, segment), ...groundSigns(kind, segment), ...frameSigns(kind, segment) };
  return RULE_SIGNS.map((name) => signs[name] ?? 0);
}

type Signs = Partial<Record<(typeof RULE_SIGNS)[number], number>>;

function cueSigns(kind: ClauseKind, { judged }: JudgedSegment): Signs {
  const own = judged.find((one) => one.candidate.kind === kind);
  const others = judged.filter((one) => one.candidate.kind !== kind);
  const best = (of: (one: (typeof others)[number]) => number): number => Math.max(0, ...others.map(of));
  const isOnSide = (other: ClauseKind): boolean => isProtection(other) === isProtection(kind);
  return {
    cue: own?.candidate.score ?? 0,
    cues: own?.candidate.cues.length ?? 0,
    judged: own?.verdict.score ?? 0,
    otherCue: best((one) => one.candidate.score),
    otherJudged: best((one) => one.verdict.score),
    otherOfSide: best(({ candidate }) => (isOnSide(candidate.kind) ? candidate.score : 0)),
    otherOfOtherSide: best(({ candidate }) => (isOnSide(candidate.kind) ? 0 : candidate.score)),
    kinds: judged.filter((one) => one.candidate.score > 0).length,
  };
}

function groundSigns(kind: ClauseKind, segment: JudgedSegment): Signs {
  const ground = turnDown(kind, segment)?.ground;
  const { own } = segment.text;
  const denied = own === "" ? 0 : 1 - Math.min(1, segment.clause().affirmed.length / own.length);
  return {
    ...(ground === undefined ? {} : { [GROUNDS[ground]]: 1 }),
    denied,
    heading: Math.log(headingFactor(kind, segment.text)),
  };
}

function frameSigns(kind: ClauseKind, segment: JudgedSegment): Signs {
  const { frames, bound } = segment.clause();
  const expected = isProtection(kind) ? "investor" : "company";
  const count = (agent: Frame["agent"], mode: Frame["mode"]): number =>
    frames.filter((frame) => frame.agent === agent && frame.mode === mode).length;
  const wrong = frames.filter((frame) => isWrongSide(kind, frame)).length;
  const [first] = frames;
  return {
    bound: bound === "unstated" || bound === "both" ? 0 : bound === expected ? 1 : -1,
    side: frames.length === 0 ? 0 : 1 - (2 * wrong) / frames.length,
    companyDuty: count("company", "duty"),
    companyBan: count("company", "ban"),
    companyRight: count("company", "right"),
    investorDuty: count("investor", "duty"),
    investorBan: count("investor", "ban"),
    investorRight: count("investor", "right"),
    bothFrames: frames.filter((frame) => frame.agent === "both").length,
    firstFrame: first === undefined ? 0 : 3 * AGENTS.indexOf(first.agent) + MODES.indexOf(first.mode) + 1,
  };
}
