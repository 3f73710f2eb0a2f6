import { describe, expect, it } from "vitest";
import { normaliseText } from "../matching/normalise-text";
import { findParties } from "./find-parties";
import { roleReplacer } from "./role-replacer";

/** 'We' and 'you' as the paper shows them: the sides put in the place of both words. */
function sidesIn(paper: string): { we: string; you: string } {
  const roles = roleReplacer(findParties(paper), paper);
  return { we: normaliseText("We", roles), you: normaliseText("you", roles) };
}

describe("who speaks, by the form of a paper", () => {
  it.each([
    [
      "a definition in the parties' brackets",
      'Tarnbrook Exchange Ltd ("Tarnbrook", "we") and Mosswell Labs Ltd ("Mosswell", "you") agree. Mosswell trains. Tarnbrook may list. Mosswell ships.',
      "INVESTOR",
      "COMPANY",
    ],
    [
      "a letter from the startup to the investor",
      'Mosswell Labs, Inc.\n\nTo Tarnbrook Cloud Corp. ("you")\n\nYou pay $9 million by wire. Mosswell Labs trains its models. Tarnbrook Cloud hosts some runs.',
      "COMPANY",
      "INVESTOR",
    ],
    [
      "a letterhead and a salutation",
      "Tarnbrook Telecom plc\n1 Quay Street\n\nThe Directors, Mosswell Labs Ltd\n\nDear Sirs\n\nWe refer to our subscription. Mosswell Labs shall tell us first. Tarnbrook Telecom may audit.",
      "INVESTOR",
      "COMPANY",
    ],
    [
      "an offer to whoever takes part",
      "Start-up programme\n\nWhat you get: up to $50,000. You apply to us. We pick ten. Your bill goes to us. We reply in a week.",
      "INVESTOR",
      "COMPANY",
    ],
    [
      "a mail about the other side",
      "From: the CTO\nSubject: where we are\n\nThey get a seat. We gave them a look at each run. They wanted more, and we said no to their lawyers. We sign on Friday.",
      "COMPANY",
      "you",
    ],
  ])("%s", (_form, paper, we, you) => {
    expect(sidesIn(paper)).toEqual({ we: we, you });
  });

  it.each([
    [
      "本集团持有股份。本集团不委派董事。贵公司可自由选择云服务商。贵公司的数据归贵公司。",
      "INVESTOR",
      "COMPANY",
      "本集团",
      "贵公司",
    ],
    [
      "对方律师已回函。我们同意给他们观察员席位。他们要求独家，我们没有答应。我们周五签。",
      "COMPANY",
      "您",
      "我们",
      "您",
    ],
  ])("in Chinese: %s", (paper, we, you, weWord, youWord) => {
    const roles = roleReplacer(findParties(paper), paper);
    expect([normaliseText(weWord, roles), normaliseText(youWord, roles)]).toEqual([we, you]);
  });
});
