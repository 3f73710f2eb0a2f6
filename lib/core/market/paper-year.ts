/** The date of a paper stands at its head; later dates are closings, deadlines and other companies' events. */
const HEAD = 2500;

const MONTHS =
  "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec";

/** 'March 11, 2025', '11 March 2025', '2025-03-11', '2025年6月18日'. A bare year is no date: it may be of anything. */
const DATE = new RegExp(
  `\\b(?:${MONTHS})\\.? \\d{1,2}(?:st|nd|rd|th)?,? (20\\d\\d)\\b|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTHS})\\.?,? (20\\d\\d)\\b|\\b(20\\d\\d)-\\d\\d-\\d\\d\\b|(20\\d\\d) ?年 ?\\d{1,2} ?月`,
);

/** The year a paper is dated, from the first date at its head; null where it states none. */
export function paperYear(text: string): number | null {
  const year = DATE.exec(text.slice(0, HEAD))
    ?.slice(1)
    .find((group) => group !== undefined);
  return year === undefined ? null : Number(year);
}
