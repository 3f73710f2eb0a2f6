/** Digits of the moment in base 36: enough until the year 2059. */
const MOMENT_DIGITS = 8;
/** Digits of the number: sixty million rows of one import. */
const NUMBER_DIGITS = 5;
const MOST = 36 ** NUMBER_DIGITS;

/**
 * Ids by the million: the moment of the import and a number that rises, in base 36, thirteen characters. One import is written
 * at a time, so that the moment is one import's own. They sort in the order in which they were made, behind all UUIDs of this
 * century, so that a table and its index on them only grow at their end; and they are a third as long as a UUID, which stands
 * in every key of what hangs on a deal.
 * @throws RangeError where an import makes more than there are numbers.
 */
export function idMaker(at: Date): () => string {
  const start = momentOf(at);
  let number = 0;
  return () => {
    if (number === MOST) throw new RangeError("an import cannot make so many rows");
    return start + (number++).toString(36).padStart(NUMBER_DIGITS, "0");
  };
}

function momentOf(at: Date): string {
  return at.getTime().toString(36).padStart(MOMENT_DIGITS, "0");
}

/** Ids from `from` to `to`, both included. */
export interface IdRange {
  from: string;
  to: string;
}

/**
 * The ids that an import of this moment can have made, which are nobody else's: in the form of today, and in that of earlier
 * versions, UUIDs of that millisecond.
 */
export function idRanges(at: Date): [now: IdRange, earlier: IdRange] {
  const start = momentOf(at);
  const time = at.getTime().toString(16).padStart(12, "0");
  const uuid = `${time.slice(0, 8)}-${time.slice(8)}-`;
  return [
    { from: start, to: `${start}${"z".repeat(NUMBER_DIGITS)}` },
    { from: `${uuid}7`, to: `${uuid}8` },
  ];
}
