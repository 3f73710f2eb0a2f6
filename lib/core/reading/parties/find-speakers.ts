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

interface Speech {
  company: RegExp[];
  investor: RegExp[];
}

function speechOf(subject: string, possessive: string): Speech {
  const all = (has: string, does: string): RegExp[] => [
    new RegExp(`\\b${possessive} ${has}`, "g"),
    new RegExp(`\\b${subject} ${does}`, "g"),
  ];
  return { company: all(OF_COMPANY, DOES_COMPANY), investor: all(OF_INVESTOR, DOES_INVESTOR) };
}
const WE = speechOf("[Ww]e", "[Oo]ur");
const YOU = speechOf("[Yy]ou", "[Yy]our");

function count(text: string, patterns: readonly RegExp[]): number {
  return patterns.reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0);
}

/** Above 0 for the startup, below for the investor. */
function lean(text: string, { company, investor }: Speech): number {
  return count(text, company) - count(text, investor);
}

/** Fewer mentions than this show nothing. */
const SHOWN_FROM = 2;

/**
 * Reads from what 'our' and 'your' things are who speaks to whom. An investor who says 'we' speaks to the startup;
 * a lawyer's or founder's mail to its own side says 'we' and 'you' of one side, so nothing else is inferred.
 */
export function findSpeakers(text: string): Speakers {
  if (!/\b(?:[Ww]e|[Oo]ur|[Yy]our?) /.test(text)) return { we: null, you: null };
  const we = lean(text, WE);
  const you = lean(text, YOU);
  const side = (score: number): "company" | "investor" | null =>
    score >= SHOWN_FROM ? "company" : score <= -SHOWN_FROM ? "investor" : null;
  const speaker = side(we);
  return { we: speaker, you: side(you) ?? (speaker === "investor" ? "company" : null) };
}
