/** Longer than what can be tried out against a stolen hash in years, short enough for a sentence (NIST SP 800-63B asks for 8 or more). */
export const PASSWORD_MIN = 12;
/** Room for any sentence; beyond it somebody wants the server to work. */
export const PASSWORD_MAX = 256;

/**
 * Beginnings of well-known passwords: every list of leaked ones is full of these with a year, a mark or a name of the month
 * behind. Compared after folding what people write instead of letters (0 for o, @ for a, ...).
 */
const WELL_KNOWN = [
  "password", "passwort", "passphrase", "passcode", "letmein", "welcome", "iloveyou", "trustno", "changeme", "secret",
  "administrator", "admin", "root", "default", "football", "baseball", "superman", "batman", "princess", "sunshine",
  "dragon", "monkey", "master", "shadow", "starwars", "whatever", "freedom", "michael", "jennifer", "computer", "internet",
  "summer", "winter", "spring", "autumn", "january", "february", "march", "april", "august", "september", "october",
  "november", "december", "test", "guest", "hello", "login", "user", "correcthorsebatterystaple", "stringsattached",
]; // biome-ignore format: a list reads better in rows

/** Rows of keys and the order of letters and digits, in which fingers wander. */
const ROWS = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "qwertzuiop",
  "azertyuiop",
  "1q2w3e4r5t6y7u8i9o0p",
  "qazwsxedcrfvtgbyhnujmikolp",
];

/** Written instead of letters, and the letters. */
const LOOKS_LIKE: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/**
 * What is wrong with a new password, said to whoever chose it; null where it will do.
 * @param about words of the account that anybody could guess: its e-mail address and name.
 */
export function passwordProblem(password: string, about: readonly string[]): string | null {
  const length = [...password].length;
  if (length < PASSWORD_MIN) {
    return `The password has ${length} ${length === 1 ? "character" : "characters"}; it needs ${PASSWORD_MIN} or more. Four words that do not belong together work well.`;
  }
  if (length > PASSWORD_MAX) return `The password is longer than ${PASSWORD_MAX} characters. Use a shorter one.`;
  const lower = password.toLowerCase();
  // Five different characters: what is below is one key held down, or two in turn.
  if (new Set(lower).size < 5) return "The password repeats a few characters. Use more different ones.";
  if (isWellKnown(lower)) return "The password is one of those that are tried first. Choose words of your own.";
  if (runsAlong(lower)) return "The password follows the keys or the alphabet. Choose words of your own.";
  if (isMostly(lower, about.flatMap(wordsOf))) {
    return "The password is made of the account's own name or address. Choose other words.";
  }
  return null;
}

/** A well-known beginning, and fewer than eight other letters behind it. */
function isWellKnown(lower: string): boolean {
  const letters = [lower, folded(lower)].map((text) => text.replace(/[^a-z]/g, ""));
  return letters.some((text) => WELL_KNOWN.some((word) => isMostly(text, [word])));
}

function folded(text: string): string {
  return [...text].map((c) => LOOKS_LIKE[c] ?? c).join("");
}

/** True where a text holds some of the words, and without them has fewer than eight letters: those alone would be too short. */
function isMostly(text: string, words: readonly string[]): boolean {
  const rest = words.reduce((left, word) => left.replaceAll(word, ""), text);
  return rest !== text && rest.replace(/[^\p{L}]/gu, "").length < 8;
}

/** True where most of the text is walked along a row of keys, forwards or backwards, four steps or more at a time. */
function runsAlong(lower: string): boolean {
  const rows = [...ROWS, ...ROWS.map((row) => [...row].reverse().join(""))];
  let walked = 0;
  for (let at = 0; at < lower.length; ) {
    const step = longestRun(lower, at, rows);
    walked += step >= 4 ? step : 0;
    at += Math.max(step, 1);
  }
  return walked > lower.length / 2;
}

function longestRun(text: string, at: number, rows: readonly string[]): number {
  let length = 0;
  while (at + length < text.length && rows.some((row) => row.includes(text.slice(at, at + length + 1)))) length += 1;
  return length;
}

/** Words of four letters or more in an address or name. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]/u)
    .filter((word) => word.length >= 4);
}
