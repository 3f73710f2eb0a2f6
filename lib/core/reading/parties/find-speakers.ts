import { leanZh, SPEAKS_ZH } from "./chinese-speakers";
import { shownByForm } from "./speakers-by-form";
import { leanOf, type Side, type Speech } from "./speech";

/** Which side 'we' and 'you' are in a letter, email or memo; null where the text does not show it. */
export interface Speakers {
  we: Side | null;
  you: Side | null;
}

const OF_COMPANY =
  "(?:[a-z]+ )?(?:models?|weights|checkpoints?|training|research(?:ers)?|users?|roadmap|code|prompts|inference|API|serving|workloads|stack|founders|Series|datasets?|outputs|papers|publications|fine-tunes?|GPU hours|cap table|board|runway|hosting)\\b";
const OF_INVESTOR =
  "(?:[a-z]+ )?(?:cloud|Cloud|platform|chips?|accelerators?|silicon|marketplace|investment|affiliates?|group|Group|credits|consent|approval|nominee|shareholding|hardware|devices|data cent(?:re|er)s?|subscription|parent|portfolio|fund|shares|stake|regions?|catalogue|store|sales force|Notes?|observer)\\b";
const DOES_COMPANY =
  "(?:train|release|publish|open-source|stay free|remain free|may (?:use|run|host|publish|release|move|place)|must (?:run|train|spend|port)|move|leave|build|ship|host)\\b";
const DOES_INVESTOR =
  "(?:invest|subscribe|are investing|will invest|have agreed to (?:invest|subscribe|purchase)|agree to (?:invest|subscribe|purchase)|hold|put in|are buying|purchase|lend|are pleased to (?:invest|confirm our)|will supply|supply|will not (?:use|train|look)|shall not (?:use|train))\\b";

function speechOf(subject: string, possessive: string): Speech {
  const all = (has: string, does: string): RegExp[] => [
    new RegExp(`\\b${possessive} ${has}`, "g"),
    new RegExp(`\\b${subject} ${does}`, "g"),
  ];
  return { company: all(OF_COMPANY, DOES_COMPANY), investor: all(OF_INVESTOR, DOES_INVESTOR) };
}
const WE = speechOf("[Ww]e", "[Oo]ur");
const YOU = speechOf("[Yy]ou", "[Yy]our");
const SPEAKS = /\b(?:[Ww]e|[Oo]ur|[Yy]ou(?:r|rs)?)\b/;

/** Fewer mentions than this show nothing. */
const SHOWN_FROM = 2;

/**
 * Reads who speaks to whom: from what 'our' and 'your' things are, and from the form of the paper (a definition of 'we', a
 * letterhead, From and To, a mail that speaks of the investor by name). An investor who says 'we' speaks to the startup; a
 * lawyer's or founder's mail to its own side says 'we' and 'you' of one side, so nothing else is inferred.
 *
 * @param text the paper with role marks in place of the parties' names
 */
export function findSpeakers(text: string): Speakers {
  const isChinese = SPEAKS_ZH.test(text);
  if (!isChinese && !SPEAKS.test(text)) return { we: null, you: null };
  const chinese = isChinese ? leanZh(text) : { we: 0, you: 0 };
  const weByThings = leanOf(text, WE) + chinese.we;
  const youByThings = leanOf(text, YOU) + chinese.you;
  const form = shownByForm(text, weByThings, youByThings);
  const speaker = sideOf(weByThings + form.we);
  return {
    we: speaker,
    you: sideOf(youByThings + form.you) ?? (speaker === "investor" ? "company" : null),
  };
}

function sideOf(score: number): Side | null {
  return score >= SHOWN_FROM ? "company" : score <= -SHOWN_FROM ? "investor" : null;
}
