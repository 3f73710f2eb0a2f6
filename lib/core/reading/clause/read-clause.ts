import type { Bound } from "../finding";
import type { MatchText } from "../matching/match-text";

/** What the words do, whatever they are about. */
export type Modality = "duty" | "ban" | "right" | "freedom" | "statement";

/** What keeps words from being a clause in force, with the reason a founder is shown. */
export type Inoperative =
  | "definition"
  | "question"
  | "dropped"
  | "other deal"
  | "no-shop"
  | "negated"
  | "recital"
  | "comment";

export interface Clause {
  modality: Modality;
  bound: Bound;
  inoperative: Inoperative | null;
}

export const INOPERATIVE_REASONS: Record<Inoperative, string> = {
  definition: "a definition: it carries no duty of its own",
  question: "a question, not a term",
  dropped: "dropped, refused or still only asked for",
  "other deal": "describes somebody else's deal",
  "no-shop": "concerns this financing only",
  negated: "says that it does not apply",
  recital: "narrates the background",
  comment: "a remark on the paper, not a term of it",
};

const DEFINITION = /^"[^"]{1,60}" (?:means|shall mean|has the meaning|refers to)|^"[^"]{1,30}"(?:系|是)?指/;
const OPERATIVE = /\b(?:shall|will|must|may not|agrees?|undertakes?|is to|are to)\b|应|须|不得|承诺/;
const DROPPED =
  /\b(?:dropped|withdrawn|was refused|were refused|refused|struck (?:out|it)|rejected|deleted|is gone|are gone|taken out|no longer (?:in|asked)|had (?:wanted|asked)|asked (?:for|by|whether)|gave up|not in (?:the )?(?:ts|term sheet|v\d)|turned (?:it )?down|said no|conceded)\b|已删除|已撤回|不采纳|未采纳|被否|已放弃|不再要求|曾要求|曾提出/;
const OTHER_DEAL =
  /\b(?:other (?:companies|startups|deals?)|another (?:company|startup|deal)|in the press|press reports?|market practice|precedents?|reportedly|announced that|portfolio compan)\b|他人交易|其他公司的|市场案例|据报道/;
const NO_SHOP =
  /\bno[- ]shop\b|\b(?:solicit|entertain|discuss|negotiate|encourage|initiate)\b[^;]{0,80}\b(?:other|any|alternative|competing) (?:offers?|proposals?|investors?|financing|investment|term sheets?)|排他期|独家谈判期|不得与其他投资(?:人|方|者)接触/;
const NEGATED =
  /\b(?:nothing in|no obligation to|not (?:be )?(?:required|obliged|obligated|bound)|does not (?:require|grant|give|confer|include|create|oblige)|no (?:licen[cs]e|right|duty|commitment|minimum|exclusivity|most|mfn|obligation)\b[^;]{0,40}\b(?:is|are|has been|shall be|to)|for the avoidance of doubt, no|non-exclusive)\b|不构成|无需|无须|不授予|不要求|非独家|不享有|没有义务/;

/** Who carries the burden: the party that stands before the verb of command, or 'by' it in the passive. */
function readBound(text: string): Bound {
  const commanded =
    /(COMPANY|INVESTOR|parties|each party|neither party|founders?)(?:'s)?(?: [^;.|]{0,60}?)? (?:shall|will|must|may not|agrees?|undertakes?|covenants?|commits?|is to|are to|grants?|has agreed)\b/.exec(
      text,
    )?.[1];
  const passive = /\bby (COMPANY|INVESTOR)\b/.exec(text)?.[1];
  const zh =
    /(COMPANY|INVESTOR|双方|各方|任何一方)(?:及其[^,，;]{0,12})?(?:应|须|不得|承诺|保证|同意|授予|无权|将)/.exec(
      text,
    )?.[1];
  const who = zh ?? passive ?? commanded;
  if (who === undefined) return "unstated";
  if (who === "COMPANY" || who.startsWith("founder")) return "company";
  return who === "INVESTOR" ? "investor" : "both";
}

function readModality(text: string): Modality {
  if (/\b(?:shall not|must not|may not|will not|neither|no )\b|不得|禁止|未经/.test(text)) return "ban";
  if (/\b(?:shall|will|must|agrees?|undertakes?|is to|are to)\b|应|须|承诺/.test(text)) return "duty";
  if (/\b(?:free to|at liberty|sole discretion)\b|自主|自由/.test(text)) return "freedom";
  return /\b(?:may|entitled|right)\b|有权|可/.test(text) ? "right" : "statement";
}

function readInoperative(text: MatchText): Inoperative | null {
  const { own, context } = text;
  if (/[?？]["')”]?$/.test(own)) return "question";
  if (DEFINITION.test(own) && !OPERATIVE.test(own.replace(DEFINITION, ""))) return "definition";
  if (DROPPED.test(own)) return "dropped";
  if (OTHER_DEAL.test(own)) return "other deal";
  if (NO_SHOP.test(own)) return "no-shop";
  if (/\b(?:recitals?|background|whereas|preamble)\b|鉴于/.test(context) && !OPERATIVE.test(own)) return "recital";
  if (/^whereas\b/.test(own)) return "recital";
  return NEGATED.test(own) ? "negated" : null;
}

/** The clause logic of one segment: what its words do, whom they bind, and whether they are in force at all. */
export function readClause(text: MatchText): Clause {
  return { modality: readModality(text.full), bound: readBound(text.full), inoperative: readInoperative(text) };
}
