/**
 * Template tags for cue patterns over normalised text (see cue.ts). They are ordinary regular expressions with two
 * abbreviations: ` ~ ` for a short gap and ` ~~ ` for a long one inside one clause. The gaps are bounded and lazy and
 * cannot cross ';', so a pattern's work grows linearly with the text.
 */
type Part = string | RegExp;

const SHORT = 40;
const LONG = 140;

function build(strings: TemplateStringsArray, parts: Part[], gaps: (source: string) => string): RegExp {
  let source = "";
  strings.raw.forEach((raw, i) => {
    source += gaps(raw);
    const part = parts[i];
    if (part !== undefined) source += typeof part === "string" ? part : `(?:${part.source})`;
  });
  return new RegExp(source);
}

/** A pattern for normalised English: en`${duty} ~ train ~~ ${cloud}`. What follows a gap begins a word; what stands before may be a stem. */
export function en(strings: TemplateStringsArray, ...parts: Part[]): RegExp {
  return build(strings, parts, (raw) =>
    raw.replaceAll(/ ?~~ ?/g, `[^;]{0,${LONG}}?\\b`).replaceAll(/ ?~ ?/g, `[^;]{0,${SHORT}}?\\b`),
  );
}

/** A pattern for normalised Chinese: zh`不得~${cloud}`. Chinese says more per character: gaps are 15 and 50. */
export function zh(strings: TemplateStringsArray, ...parts: Part[]): RegExp {
  return build(strings, parts, (raw) => raw.replaceAll("~~", "[^;。]{0,50}?").replaceAll("~", "[^;。]{0,15}?"));
}

/** Source of an alternation of whole English words; entries may be patterns and may hold several: words('train(?:ing|s|ed)?', 'gpus?|chips?'). */
export function words(...alternatives: string[]): string {
  return `\\b(?:${alternatives.join("|")})\\b`;
}

/** Source of an alternation of Chinese words. */
export function terms(...alternatives: string[]): string {
  return `(?:${alternatives.join("|")})`;
}
