import type { Bound } from "../finding";
import { ANY_MAY, type May } from "../matching/word-gate";
import type { Frame } from "./frame";
import { readGates } from "./read-gates";

const AGENT =
  "(COMPANY|INVESTOR|each party|either party|both parties|neither party|the parties|founders?|each founder)";
/** The people through whom a party acts: their duties are the party's. */
const PEOPLE =
  "(?:group|affiliates?|boards?|officers?|teams?|staff|engineers?|researchers?|employees|personnel|people|divisions?|units?|businesses|subsidiaries|directors?|nominees?|designees?|observers?)";
/** Words that may stand between the agent and its verb; no second agent, no clause end. */
const BETWEEN = `(?:'s (?:[a-z][a-z-]{0,20} ){0,3}${PEOPLE})?(?:,? (?:and|or) (?:any of )?(?:its|their) (?:affiliates|group|subsidiaries|nominees?))?(?:,[^,;.|]{0,90},)?(?: (?:also|further|hereby|each|alone|then|now|in addition|at all times|additionally|accordingly|instead|however|therefore|always|likewise|and))?`;
/** Freedom put as a negation: 'shall not be required to', 'need not'. */
const FREE =
  "(?:shall|will|may|is|are|does|can) (?:in no event )?not (?:be )?(?:required|obliged|obligated|bound|expected|asked|liable|responsible|prevented|restricted|precluded|prohibited)\\b|need not|needs? (?:no|nobody's|never)\\b|has no (?:duty|obligation)|is under no";
const BAN =
  "(?:shall|will|must|may|can|do(?:es)?|is|are|to|agrees?|undertakes?|has|have)(?: in no event| at no time)? (?:not|never|neither|nowhere|have no|no)\\b|(?:shall|will|must|is|are)(?: to)?(?: be)? (?:denied|excluded|barred|forbidden|prohibited|restrained|debarred)|(?:takes|keeps|gets|holds|obtains|receives|accepts|acquires|moves|hires|sells|buys|uses|licenses|makes|seeks|gives|grants|owns|retains) (?:no|none|neither|nothing|nobody|not)\\b|never\\b|neither [a-z]+s\\b|cannot|can't|won't|refrains?|abstains?|waives?|surrenders?|renounces?|has no|have no|gives up";
/** What is done for the agent, who only receives: 'is to be told', 'shall be offered'. */
const SERVED =
  "(?:told|shown|sent|given|granted|offered|notified|informed|briefed|invited|consulted|credited|supplied|furnished|provided|licen[cs]ed|paid|repaid|reimbursed|compensated|handed|issued|allotted|allowed|permitted|entitled|free|at liberty|heard|copied|walked|owed|asked first)";
const RIGHT = `(?:may|can)\\b|(?:shall|will|must|is|are)(?: to)? (?:first |also |promptly |further |hereby )?be (?:first |also |promptly |hereby |further )?(?:${SERVED}|the|a|an|COMPANY's|COMPANY|INVESTOR's)\\b|(?:is|are|remains?) (?:hereby )?(?:${SERVED})\\b|(?:shall|will|must|is to|are to) (?:have|hear|see|receive|get|own|hold|enjoy|retain|remain free)\\b|remains? (?:free|at liberty)|has (?:the|a|an) |have (?:the|a|an) |hears|receives?|gets|takes|obtains|holds|owns|retains|keeps|enjoys|is to (?:receive|have)|(?:pays|shall pay|will pay) (?:whatever|the lowest|no more|never more|at most|that or less|not more)`;
const DUTY =
  "shall|will|must|agrees?|undertakes?|covenants?|commits?|is to|are to|has to|have to|is (?:required|obliged|bound)|has (?:agreed|undertaken)|grants?|assigns?|gives|pays|warrants?|promises?|procures?|ensures?|provides|delivers|sends|supplies|accepts|uses|places|trains|spends|buys|moves|sells|lets|owes|refunds|repays|reimburses|routes|lends|puts|withholds|hands|maintains|tells|discloses";
const ENGLISH = new RegExp(`\\b${AGENT}${BETWEEN} (?:(${FREE})|(${BAN})|(${RIGHT})|(${DUTY})\\b)`, "g");
/** Telegram style: 'COMPANY to port first'. */
const BARE =
  /(?:^|[;:|.,] ?)(COMPANY|INVESTOR) (not )?to (?:((?:receive|have|get|retain|keep|own|enjoy|be (?:free|at liberty|given|offered|told|paid|shown|entitled|allowed))\b)|[a-z])/g;
/** The doer behind a passive verb: 'may be published by COMPANY'. */
const PASSIVE =
  /\b(shall|will|must|may|can|is|are|to) (not |never )?(?:be |also be |only be )?(?:[a-z]{2,12}ly )?(?:[a-z]+(?:ed|en|ne|ld|pt|nt)) (?:[a-z]{2,12}ly |at any time |only )?by (COMPANY|INVESTOR)\b(?!'s (?:consent|approval)| (?:cloud|chip|platform|credits|services?|hardware)\b)/g;
/** What INVESTOR does in a passive for itself, not as a burden. */
const TAKES =
  /(?:retained|held|owned|kept|nominated|appointed|chosen|named|collected|used|exploited|approved|agreed|called|taken)\b/;

/** After these a name is no subject: 'the price payable by INVESTOR shall not exceed'. */
const GOVERNED =
  /\b(?:by|to|of|from|with|on|in|for|than|against|at|under|through|via|between|towards?|upon|behind|beside|without) (?:the )?$/;
/** Save where the name says whose people act: 'the board of COMPANY shall', 'the director named by INVESTOR shall'. */
const ACTING_FOR = new RegExp(
  `\\b(?:${PEOPLE}|management|shareholders|stockholders|members?|each|any|either|both|all|none|behalf|obligations?|duty) of (?:the )?$|\\b(?:nominated|appointed|designated|named|chosen|elected) by $`,
);
/** What follows one of these is a case, no command: 'if COMPANY accepts', 'the price that COMPANY takes'. */
const CASE = /\b(?:if|unless|until|where|when|whenever|once|while|as long as|so long as|in case) (?:the )?$/;
const RELATIVE = /\b(?:that|which|what|whatever|whom|as|than) (?:the )?$/;
const MODAL = /(?:shall|will|must|may|can|to|not|never|no)\b/;
/** The agreement itself: 'now, therefore, the parties agree as follows'. */
const AGREEMENT =
  /\b(?:the parties|each party|both parties|COMPANY and INVESTOR|INVESTOR and COMPANY)(?: hereby| hereto| now| therefore| have| mutually)* (?:agreed?|covenant)(?: and \w+)?(?: as follows| that)?(?=[:;,| ])/g;
/** The choice is the agent's: 'uses whichever clouds it prefers'. */
const AS_IT_LIKES =
  /^[^;]{0,90}\b(?:(?:whichever|whatever|any|as|where|wherever|whomever)\b[^;]{0,40}\b(?:prefers?|chooses?|likes?|wishes|sees fit|suits|pleases)|of (?:its|COMPANY's) (?:own )?(?:choosing|choice))\b/;
/** A holder of a consent who must not abuse it holds it all the same. */
const WITHHOLDS = /^[^;,.]{0,30}\b(?:withhold|refuse|delay|condition|deny)\b/;
/** A leave with strings attached is no freedom: 'may move only after INVESTOR has matched'. */
const GATED =
  /^[^;]{0,110}?\b(?:only (?:if|after|with|when|once|upon|where|on|through|to)|subject to|solely (?:with|through|on))\b|^ only\b|^ not\b/;
/** What one has for oneself; other things that a company shall have are its burden. */
const FOR_ITSELF =
  /^ (?:(?:the|a|an|no|its|full|sole|free|unlimited|complete|absolute|\d+) ){0,3}(?:[a-z-]+ ){0,2}(?:rights?|options?|freedom|liberty|discretion|access|title|ownership|period|months|days|choice|say)\b/;

const CHINESE =
  /(?<!未经|未获|经|征得|取得|获得|得到|须|由|向|与|对|给|按|在|于|以|就|归|将|从|抵扣|接触|知悉|获取|涉及|了解)(COMPANY|INVESTOR|双方|各方|任何一方|创始人)(?![^,，;；。]{0,10}(?:书面)?(?:同意|认可|批准)(?:的|后)?[,，])(?:[^,，;；。不应须有可得CI]{0,18})?(?:的[,，])?(?:(不得|无权|不享有|不会|不再|不应|不可|放弃|不谋求|不派|不委派|不参与|承诺不)|(有权|可以?|得以?|享有|获得|有优先|自主|自行)|(应当?|须|必须|承诺|保证|同意(?![,，后的])|授予|负责|需|将))(?!无[故理]|无正当|无合理|不合理)/g;

function agentOf(word: string): Frame["agent"] {
  if (word === "COMPANY" || word.includes("founder") || word === "创始人") return "company";
  return word === "INVESTOR" ? "investor" : "both";
}

const CHINESE_CHARACTER = /[\u4e00-\u9fff]/;
export const FRAME_PATTERNS: readonly RegExp[] = [ENGLISH, BARE, PASSIVE, AGREEMENT];

/** Every agent of the text with what it must, must not or may do, in order; then doers of passives and holders of consents. */
export function readFrames(text: string, may: May = ANY_MAY): Frame[] {
  if (CHINESE_CHARACTER.test(text)) return readChinese(text);
  const terms = may(AGREEMENT) ? text.replace(AGREEMENT, "") : text;
  return [...readEnglish(terms, may), ...(may(PASSIVE) ? readPassives(terms) : []), ...readGates(terms, may)];
}

function readChinese(text: string): Frame[] {
  return [...text.matchAll(CHINESE)].map((m) => ({
    agent: agentOf(m[1] ?? ""),
    mode: m[2] !== undefined ? "ban" : m[3] !== undefined ? "right" : "duty",
  }));
}

function readEnglish(text: string, may: May): Frame[] {
  const frames: Frame[] = [];
  for (const m of may(ENGLISH) ? text.matchAll(ENGLISH) : []) {
    const before = text.slice(Math.max(0, m.index - 40), m.index);
    if (GOVERNED.test(before) && !ACTING_FOR.test(before)) continue;
    if (CASE.test(before) || (RELATIVE.test(before) && !MODAL.test(m[0]))) continue;
    const after = text.slice(m.index + m[0].length);
    const agent = agentOf(m[1] ?? "");
    const mode = modeOf(m, agent, after);
    if (mode !== null) frames.push({ agent, mode });
  }
  for (const m of may(BARE) ? text.matchAll(BARE) : [])
    frames.push({
      agent: agentOf(m[1] ?? ""),
      mode: m[2] !== undefined ? "ban" : m[3] !== undefined ? "right" : "duty",
    });
  return frames;
}

/** Rights in words that say less of a company: it holds meetings, sees to it, keeps a field clear. */
const OF_COMPANY = /^(?:takes|keeps|holds)$/;
const TO_DO = /(?:have|hear|see|hold)$/;

function modeOf(m: RegExpMatchArray, agent: Frame["agent"], after: string): Frame["mode"] | null {
  const [, name, free, ban, right] = m;
  if (free !== undefined) return "right";
  if (ban !== undefined || name?.startsWith("neither"))
    return agent === "investor" && WITHHOLDS.test(after) ? null : "ban";
  if (agent !== "company") return right === undefined ? "duty" : "right";
  if (right === undefined) return AS_IT_LIKES.test(after) ? "right" : "duty";
  if (OF_COMPANY.test(right)) return null;
  if (/^(?:may|can)$/.test(right) && GATED.test(after)) return "ban";
  return / /.test(right) && TO_DO.test(right) && !FOR_ITSELF.test(after) ? "duty" : "right";
}

function readPassives(text: string): Frame[] {
  return [...text.matchAll(PASSIVE)].map((m) => ({
    agent: agentOf(m[3] ?? ""),
    mode: m[2] !== undefined ? "ban" : isOwnDoing(m) ? "right" : "duty",
  }));
}

function isOwnDoing(m: RegExpMatchArray): boolean {
  return /^(?:may|can)$/.test(m[1] ?? "") || (m[3] === "INVESTOR" && TAKES.test(m[0]));
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
