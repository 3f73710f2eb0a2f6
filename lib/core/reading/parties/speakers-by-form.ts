import { ROLE_MARK } from "../matching/normalise-text";

/*
 * Who speaks, from the form of a paper: above 0 for the startup, below for the investor. The text has role marks in place of
 * the parties' names.
 */

const MARK = `[${ROLE_MARK.company}${ROLE_MARK.investor}]`;
/** A party defined as 'we' or 'you', or the other way round: 'Tessalane Labs Ltd ("Tessalane", "you")', '"we" means Straits'. */
const DEFINED = new RegExp(
  `(${MARK})[^${ROLE_MARK.company}${ROLE_MARK.investor}\\n]{0,60}["“](we|us|you)[,.]?["”]`,
  "gi",
);
const MEANS = new RegExp(`["“](we|us|you)["”] (?:means|is|are|refers to) (${MARK})`, "gi");
const DEFINED_WEIGHT = 6;

/** A letter: a salutation in its opening. */
const SALUTATION = /^[ \t]*(?:dear\b|ladies and gentlemen|gentlemen\b|to whom)/im;
const OPENING = 1200;
/** The letterhead: a party at the very beginning. */
const LETTERHEAD = new RegExp(`^[^\\n]{0,12}(${MARK})`);
const FROM = new RegExp(`^[ \\t]*(?:from|von|de)\\b[^\\n]{0,80}?(${MARK})`, "im");
const TO = new RegExp(`^[ \\t]*(?:to|the directors,?|attention)\\b[^\\n]{0,80}?(${MARK})`, "im");
/** As much as two things that are 'ours'. */
const FORM_WEIGHT = 2;

/** Who pays says who speaks. */
const INVESTS =
  /\b(?:we|us) (?:[a-z]+,? ){0,6}(?:invest(?:ed|ing)?|subscrib(?:e|ed|ing)|(?:buy|buying|bought|acquire|purchase) (?:[^\s.]+ ){0,4}(?:shares|stock|notes|series))\b|\bour (?:purchase|subscription|investment|cheque|holding)\b/gi;
/** A question ('How much do you invest?') is the other side's. */
const YOU_INVEST =
  /(?<!\b(?:do|would|will|did) )\byou(?:'re| are| will| have)? (?:[a-z]+ ){0,3}(?:putting in|put in|invest(?:ed|ing)?|subscrib(?:e|ed|ing))\b|\byour (?:purchase|subscription|investment|cheque|holding) (?:of|in)\b/gi;
const YOUR_COMPANY = /\byour (?:esteemed )?company\b/gi;

/** A mail or memo to the writer's own side speaks of the investor by name, or as 'they', and of itself as 'we'. */
const THEY = /\b(?:they|them|their)\b/gi;
const OURSELVES = /\b(?:we|our|us)\b/gi;
const OTHERS_FROM = 4;
const OURSELVES_FROM = 3;
const YOURS = /\byour?s?\b/gi;
/** A mail or memo: counsel's 'we' and 'you' may be of one side. */
const MAIL =
  /^[ \t]*(?:from|subject|re|cc|memo(?:randum)?|privileged|fyi|hi|hello|dear (?:all|everyone|team|folks|friends|investors|shareholders))\b/im;

const times = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const signOf = (mark: string | undefined): number => (mark === ROLE_MARK.company ? 1 : mark === undefined ? 0 : -1);

/**
 * @param we what things show of 'we' already, above 0 for the startup
 * @param you the same of 'you'
 */
export function shownByForm(text: string, we: number, you: number): { we: number; you: number } {
  const defined = byDefinition(text);
  if (defined.we !== 0 || defined.you !== 0) return defined;
  const opening = text.slice(0, OPENING);
  const isLetter = SALUTATION.test(opening);
  const from = signOf((FROM.exec(opening) ?? (isLetter ? LETTERHEAD.exec(opening) : null))?.[1]);
  const to = signOf(TO.exec(opening)?.[1]);
  const shown = {
    we:
      FORM_WEIGHT * (from - (to !== 0 && from === 0 && isLetter ? to : 0)) -
      times(text, INVESTS) +
      times(text, YOU_INVEST),
    you: FORM_WEIGHT * (to !== 0 ? to : isLetter ? -from : 0) - times(text, YOU_INVEST) + 2 * times(text, YOUR_COMPANY),
  };
  const known = shown.we + we;
  if (Math.abs(known) >= FORM_WEIGHT) return shown;
  const ourselves = times(text, OURSELVES);
  if (ourselves < OURSELVES_FROM || you + shown.you < 0) return shown;
  // Terms between 'us' and 'you', with no word of who is who, are the words of who offers them.
  const isOffer = !MAIL.test(opening) && times(text, YOURS) >= OURSELVES_FROM;
  if (isOffer) return { we: -FORM_WEIGHT - we, you: FORM_WEIGHT };
  return !isLetter && known >= 0 && speaksOfInvestor(text) ? { we: FORM_WEIGHT, you: shown.you } : shown;
}

function byDefinition(text: string): { we: number; you: number } {
  const shown = { we: 0, you: 0 };
  const note = (word: string, mark: string): void => {
    shown[word.toLowerCase() === "you" ? "you" : "we"] += DEFINED_WEIGHT * signOf(mark);
  };
  for (const [, mark = "", word = ""] of text.matchAll(DEFINED)) note(word, mark);
  for (const [, word = "", mark = ""] of text.matchAll(MEANS)) note(word, mark);
  if (shown.we === 0) shown.we = -shown.you;
  if (shown.you === 0) shown.you = -shown.we;
  return shown;
}

function speaksOfInvestor(text: string): boolean {
  return text.split(ROLE_MARK.investor).length > OTHERS_FROM || times(text, THEY) >= OTHERS_FROM;
}
