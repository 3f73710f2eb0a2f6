import { toSimplified } from "../matching/simplified";
import { clauseText } from "./clause-text";
import { type DurationMatch, findDurations } from "./parse-duration";
import { type AmountMatch, findAmounts } from "./parse-money";
import { findPercents, type PercentMatch } from "./parse-percent";

/**
 * A clause as facts and severity are read from it. What several of them ask for (its live text, its lengths, shares and
 * sums) is looked for once, when first asked for.
 */
export class ClauseWords {
  /** Live words only, see `clauseText`. */
  readonly text: string;
  private ownSimplified: string | undefined;
  private ownDurations: readonly DurationMatch[] | undefined;
  private ownSimplifiedDurations: readonly DurationMatch[] | undefined;
  private ownPercents: readonly PercentMatch[] | undefined;
  private ownAmounts: readonly AmountMatch[] | undefined;

  /** @param quote the clause as it stands in the document */
  constructor(quote: string) {
    this.text = clauseText(quote);
  }

  /** The text in simplified Chinese characters. */
  get simplified(): string {
    this.ownSimplified ??= toSimplified(this.text);
    return this.ownSimplified;
  }

  /** Lengths of time in `text`. */
  get durations(): readonly DurationMatch[] {
    this.ownDurations ??= findDurations(this.text);
    return this.ownDurations;
  }

  /** Lengths of time in `simplified`, whose offsets may differ. */
  get simplifiedDurations(): readonly DurationMatch[] {
    if (this.simplified === this.text) return this.durations;
    this.ownSimplifiedDurations ??= findDurations(this.simplified);
    return this.ownSimplifiedDurations;
  }

  /** Shares in `text`. */
  get percents(): readonly PercentMatch[] {
    this.ownPercents ??= findPercents(this.text);
    return this.ownPercents;
  }

  /** Sums with their currency in `text`. */
  get amounts(): readonly AmountMatch[] {
    this.ownAmounts ??= findAmounts(this.text);
    return this.ownAmounts;
  }
}

const known = new WeakMap<object, ClauseWords>();

/** The words of a segment: one segment may hold findings of several kinds. */
export function clauseWords(segment: { readonly text: string }): ClauseWords {
  let words = known.get(segment);
  if (words === undefined) {
    words = new ClauseWords(segment.text);
    known.set(segment, words);
  }
  return words;
}
