/** Month names in English, German, French and Spanish, folded; three letters suffice where they are no other word. */
const NAMES: readonly string[] = [
  "january jan januar jänner janvier janv enero ene",
  "february feb februar février févr fév febrero",
  "march mar märz mrz maerz mars marzo",
  "april apr avril avr abril abr",
  "may mai mayo",
  "june jun juni juin junio",
  "july jul juli juillet juil julio",
  "august aug août aout agosto ago",
  "september sep sept septembre septiembre",
  "october oct oktober okt octobre octubre",
  "november nov novembre noviembre",
  "december dec dezember dez décembre déc diciembre dic",
];

const MONTHS = new Map(NAMES.flatMap((names, i) => names.split(" ").map((name) => [name, i + 1] as const)));

/** 1 to 12 for the name of a month in lower case, with or without a full stop; undefined for another word. */
export function monthOfName(word: string): number | undefined {
  return MONTHS.get(word.endsWith(".") ? word.slice(0, -1) : word);
}

const ENGLISH = "January February March April May June July August September October November December".split(" ");

/** 'June' for 6. */
export function nameOfMonth(month: number): string {
  return ENGLISH[month - 1] ?? "";
}
