import { findDateRange } from "./find-date-range";
import { foldWidth } from "./fold-width";
import { findDurations } from "./parse-duration";

/** Ways to state an agreement's own term, most telling first; the length follows within the group's reach. */
const TERM: readonly RegExp[] = [
  /\b(?:initial|fixed|reserved|minimum|committed) (?:term|period)\b[^.;。]{0,80}/gi,
  /["“]term["”][^.;。]{0,120}/gi,
  // the row of a term sheet: '| Term | 42 months |', 'Term: 3 years'
  /(?:^|[\n|*.;])[ \t*]{0,4}(?:(?:initial|reservation|contract|commitment|agreement|programme|program|project|service|services|exclusivity|partnership) )?(?:term|duration|period)[ \t*]{0,4}[|:][^.;。\n]{0,60}/gi,
  /\bterm(?: of (?:this|the) \w+)?(?:\s{1,20}|: ?)(?:of|is|shall be|runs|will be|being|lasts|:)[^.;。]{0,60}/gi,
  /\b(?:agreement|letter|partnership|collaboration|appointment|order|programme|program|contract|deed|mou|memorandum) (?:runs|lasts|continues|shall continue|is for|endures|remains in force|shall remain in force|stays in force|has a term|will run)\b[^.;。]{0,60}/gi,
  /(?:协议|合同|备忘录|合作|服务|承诺|代理|协定)(?:的)?(?:有效|初始)?(?:期限|期)(?:为|是|：|:|自|共|\s)[^。；]{0,40}/g,
  /(?:有效期|期限)(?:为|是|：|:|自|共|\s|[\d一二两三四五六七八九十])[^。；]{0,30}/g,
  /(?:今后|未来)[一二两三四五六七八九十\d]{1,3}(?:年|个月)的?合作|[一二两三四五六七八九十\d]{1,3}(?:年|个月)的?(?:合作|服务|协议|有效)期/g,
  // what a research programme or a plan takes: 'covers three years'
  /\b(?:programme|program|plan|project|alliance|partnership) (?:[\w.]+ ){0,6}(?:covers|spans|takes|extends over) [^.;。]{0,40}/gi,
  /\b(?:runs|lasts|in force|continues) for [^.;。]{0,40}/gi,
];

/** A term is no notice period: shortest length taken, in months. */
const SHORTEST = 3;

/**
 * The agreement's (initial) term in months as the document states it ('an initial term of thirty-six months', '"Term"
 * means three years from', '合作期限为三年'); null where it states none.
 */
export function readTermMonths(documentText: string): number | null {
  const text = foldWidth(documentText);
  for (const pattern of TERM) {
    for (const [words] of text.matchAll(pattern)) {
      const length = findDurations(words.replace(/ {2,}/g, " ")).find(
        (duration) =>
          duration.months >= SHORTEST && !/^['’ ]{0,2}(?:written |prior )?notice/.test(words.slice(duration.end)),
      );
      if (length) return length.months;
      const range = findDateRange(words);
      if (range !== undefined && range >= SHORTEST) return range;
    }
  }
  return null;
}
