import { ANY_MAY, type May } from "../matching/word-gate";

/*
 * Negation with its scope: the clauses of a sentence that say something does not apply are taken out, so that a cue must
 * find its words in what remains. A prohibition ('shall not release') is no negation: it binds.
 */
export const NEGATED = new RegExp(
  [
    "^(?:for the avoidance of doubt, ?)?(?:nothing|none)\\b(?! less)",
    "\\bnothing (?:in|herein|here|contained|shall|requires|obliges)\\b",
    "\\b(?:shall|will|is|are|be|am) (?:not|never|under no|in no way) (?:be )?(?:required|obliged|obligated|bound|obligation|duty|expected)\\b",
    "\\b(?:does|do|did|shall|will|would) not (?:grant|give|confer|create|require|oblige|restrict|prevent|limit|include|carry|bind|affect|constitute|contain|impose|call for|commit)\\b",
    "\\bINVESTOR (?:is|are|shall|will) (?:not|never) (?:be )?entitled\\b",
    "\\bthere (?:is|are|will be|shall be) no(?:t|ne)?\\b",
    "\\bno (?:licen[cs]e|rights?|title|interest|duty|commitment|minimum|obligation|exclusivity|restriction|undertaking|penalty|option|veto|share|assignment|first|call|priority)\\b[^;,.]{0,50}\\b(?:is|are|has been|shall be|will be|applies|arises|attaches|given|granted|payable|implied|exists?|passes)\\b",
    "\\b(?:has|have|having|with|gets|takes|receives|carries|carry|owes|acquires|claims) no (?:right|rights|obligation|claim|option|say|veto|licen[cs]e|interest|priority|preference|commitment|duty|access|exclusivity)\\b",
    "\\b(?:optional|(?:is|are|remains?|purely|entirely) voluntary|under no obligation|need not|no need to|not obliged|without (?:any )?obligation)\\b",
    "\\bnot (?:an? )?(?:exclusive|obligation|commitment)\\b",
    "\\bnot licen[cs]ed to INVESTOR\\b",
    "\\b(?:nothing|neither|anything)\\b[^;]{0,90}\\bgives INVESTOR\\b",
    "不(?:构成|授予|要求|设(?:任何|最低|独家|限制)|附带|包含|涉及)|没有(?:义务|任何)|无(?:权|义务|最低)|不享有|并非|非独家|均不(?:得要求|构成|授予)|无须购买|不强制|自愿",
  ].join("|"),
);
/** Where one clause of a sentence ends and another, with its own polarity, begins. */
const SPLIT =
  /;|；|, (?:but|while|whereas|and|save that|except that|provided that|although|though|yet)\b|\b(?:but|however)\b|。|，(?:但|而|且)|但/;

/** The words without their negated clauses; empty where everything is negated. */
export function withoutNegated(own: string, may: May = ANY_MAY): string {
  if (!may(NEGATED) || !NEGATED.test(own)) return own;
  return own
    .split(SPLIT)
    .filter((clause) => clause !== undefined && !NEGATED.test(clause.trim()))
    .join(" ; ")
    .trim();
}
