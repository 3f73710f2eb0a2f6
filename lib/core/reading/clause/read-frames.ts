import type { Bound } from "../finding";

/** Who carries a verb of command or of liberty: 'COMPANY shall not' = company + ban. */
export interface Frame {
  agent: "company" | "investor" | "both";
  mode: "duty" | "ban" | "right";
}

const AGENT =
  "(COMPANY|INVESTOR|each party|either party|both parties|neither party|the parties|founders?|each founder)";
/** Words that may stand between the agent and its verb; no second agent, no clause end. */
const BETWEEN =
  "(?:'s (?:group|affiliates|board|officers))?(?:,? (?:and|or) (?:any of )?(?:its|their) (?:affiliates|group|subsidiaries|nominees?))?(?:,[^,;.|]{0,90},)?(?: (?:also|further|hereby|each|alone|then|now|in addition|at all times|additionally|accordingly|instead|however|therefore|always|never|likewise|and))?";
const BAN =
  "(?:shall|will|must|may|can|do(?:es)?|is|are|to|agrees?|undertakes?|has|have|need)(?: in no event| at no time)? (?:not|never|neither|have no|no)\\b|cannot|can't|won't|refrains?|waives?|surrenders?|renounces?|has no|have no|gives up";
const RIGHT =
  "may|can|is (?:entitled|free|permitted|at liberty)|are (?:entitled|free)|(?:shall|will) (?:have (?:the|a|an|access|read)|be (?:entitled|free|given|granted|offered|notified|informed|told|paid|allowed|at liberty|the)|receive|get|remain free|own|hold|enjoy|retain)|remains? (?:free|at liberty)|has (?:the|a|an) |have (?:the|a|an) |receives?|gets|takes|obtains|holds|owns|retains|keeps|enjoys|is (?:granted|given|paid|to (?:receive|have|be given))";
const DUTY =
  "shall|will|must|agrees?|undertakes?|covenants?|commits?|is to|are to|has to|have to|is (?:required|obliged|bound)|has (?:agreed|undertaken)|grants?|assigns?|gives|pays|warrants?|promises?|procures?|ensures?|shares|provides|delivers|sends|supplies";
const ENGLISH = new RegExp(`\\b${AGENT}${BETWEEN} (?:(${BAN})|(${RIGHT})|(${DUTY})\\b)`, "g");
const PASSIVE =
  /\b(?:shall|will|must|to|is|are|be) (?:not )?(?:be )?(?:[a-z]+(?:ed|en|ne|ld|pt|nt)) (?:[a-z]+ ){0,3}?by (COMPANY|INVESTOR)\b/g;

const CHINESE =
  /(?<!未经|未获|经|征得|取得|获得|得到|须|由)(COMPANY|INVESTOR|双方|各方|任何一方|创始人)(?:及其[^,，;；。不应须有可得]{0,12})?(?:(不得|无权|不享有|不会|不再|不应|不可|放弃|不谋求|不派|不委派|不参与|承诺不)|(有权|可以?|得以?|享有|获得|有优先|自主|自行)|(应当?|须|必须|承诺|保证|同意(?![,，后的])|授予|负责|需|将))/g;

function agentOf(word: string): Frame["agent"] {
  if (word === "COMPANY" || word.includes("founder") || word === "创始人") return "company";
  return word === "INVESTOR" ? "investor" : "both";
}

/** Every agent of the text with what it must, must not or may do, in order. */
export function readFrames(text: string): Frame[] {
  const frames: Frame[] = [];
  for (const m of text.matchAll(/[\u4e00-\u9fff]/.test(text) ? CHINESE : ENGLISH)) {
    const agent = agentOf(m[1] ?? "");
    const negative = (m[1] ?? "").startsWith("neither");
    frames.push({ agent, mode: m[2] !== undefined || negative ? "ban" : m[3] !== undefined ? "right" : "duty" });
  }
  for (const m of text.matchAll(PASSIVE)) frames.push({ agent: agentOf(m[1] ?? ""), mode: "duty" });
  return frames;
}

/** The bearer of the first duty or ban; where there are only rights, the other side bears them. */
export function boundBy(frames: readonly Frame[]): Bound {
  const burden = frames.find((f) => f.mode !== "right");
  if (burden !== undefined) return burden.agent;
  const right = frames[0];
  if (right === undefined) return "unstated";
  if (right.agent === "both") return "both";
  return right.agent === "company" ? "investor" : "company";
}
