/** Which side 'we' and 'you' are in a letter, email or memo; null where the text does not show it. */
export interface Speakers {
  we: "company" | "investor" | null;
  you: "company" | "investor" | null;
}

const OF_COMPANY =
  "(?:[a-z]+ )?(?:models?|weights|checkpoints?|training|research(?:ers)?|users?|roadmap|code|prompts|inference|API|serving|workloads|stack|founders|Series|datasets?|outputs|papers|publications|fine-tunes?|GPU hours|cap table|board|runway|hosting)\\b";
const OF_INVESTOR =
  "(?:[a-z]+ )?(?:cloud|Cloud|platform|chips?|accelerators?|silicon|marketplace|investment|affiliates?|group|Group|credits|consent|approval|nominee|shareholding|hardware|devices|data cent(?:re|er)s?|subscription|parent|portfolio|fund|shares|stake|regions?|catalogue|store|sales force|Notes?|observer)\\b";
const DOES_COMPANY =
  "(?:train|release|publish|open-source|stay free|remain free|may (?:use|run|host|publish|release|move|place)|must (?:run|train|spend|port)|move|leave|build|ship|host)\\b";
const DOES_INVESTOR =
  "(?:invest|subscribe|are investing|will invest|have agreed to (?:invest|subscribe|purchase)|agree to (?:invest|subscribe|purchase)|hold|put in|are buying|purchase|lend|are pleased to (?:invest|confirm our)|will supply|supply|will not (?:use|train|look)|shall not (?:use|train))\\b";

function count(text: string, pattern: string): number {
  return text.match(new RegExp(pattern, "g"))?.length ?? 0;
}

/** Above 0 for the startup, below for the investor. */
function lean(text: string, subject: string, possessive: string): number {
  const company = count(text, `\\b${possessive} ${OF_COMPANY}`) + count(text, `\\b${subject} ${DOES_COMPANY}`);
  const investor = count(text, `\\b${possessive} ${OF_INVESTOR}`) + count(text, `\\b${subject} ${DOES_INVESTOR}`);
  return company - investor;
}

/** Fewer mentions than this show nothing. */
const SHOWN_FROM = 2;

/**
 * Reads from what 'our' and 'your' things are who speaks to whom. An investor who says 'we' speaks to the startup;
 * a lawyer's or founder's mail to its own side says 'we' and 'you' of one side, so nothing else is inferred.
 */
export function findSpeakers(text: string): Speakers {
  const we = lean(text, "[Ww]e", "[Oo]ur");
  const you = lean(text, "[Yy]ou", "[Yy]our");
  const side = (score: number): "company" | "investor" | null =>
    score >= SHOWN_FROM ? "company" : score <= -SHOWN_FROM ? "investor" : null;
  const speaker = side(we);
  return { we: speaker, you: side(you) ?? (speaker === "investor" ? "company" : null) };
}
