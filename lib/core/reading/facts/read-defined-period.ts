import { escapePattern } from "./escape-pattern";
import type { FactContext } from "./fact-context";
import { findSection } from "./find-section";
import { foldWidth } from "./fold-width";
import { findDurations } from "./parse-duration";

/** 'the Reserved Term', 'the initial term', 'the Exclusivity Period': periods that the document defines elsewhere. */
const NAMED =
  /\b(?:(?:initial|renewal|reserved|reservation|fixed|minimum|commitment|committed|exclusivity|exclusive|restricted|membership|subscription|contract|preference|lock-in|cooperation|partnership|launch|pilot) (?:term|period|window)|end date)\b/i;
/** The agreement's own term. */
const PLAIN =
  /\b(?:during|throughout|for|over|across|of|until the end of) (?:the|its|this) (?:whole |entire |full )?(?:term|duration|appointment|partnership|collaboration)\b|\bfor the duration\b|\bduring the appointment\b/i;
const CHINESE_NAMED =
  /(?:初始|续约|承诺|独家|合作|代理|限制|服务|协议|合同|灯塔|有效|锁定|优先)(?:期限|期)(?:内|间|限内)/;

/** 'the period in Section 4.2', 'while clause 3(a) is in force', '第5.2条约定的期限': the length stands in that section. */
const REFERRED =
  /\b(?:period|term|time|window|weeks|months|years|duration) (?:\w+ ){0,4}?(?:in|under|by|of) (?:section|clause|paragraph|article|§) ?(\d{1,2}(?:\.\d{1,2}){0,3}(?:\([a-z0-9]{1,3}\)){0,2})|\bwhile (?:section|clause|paragraph|article) ?(\d{1,2}(?:\.\d{1,2}){0,3}(?:\([a-z]\)){0,2}) (?:is in force|applies|lasts|runs)|第 ?(\d{1,2}(?:\.\d{1,2}){0,3}) ?条(?:约定|规定|所述|所定|載明|载明)?的?(?:期限|期间|期間|期)/i;

/** How far from the name its length may stand. */
const REACH = 140;

/** Straight after the name: words that give it a length. */
const DEFINING = /^["”」’)\s]{0,4}(?:means|is|of|shall be|being|runs?|:|为|即|指|are|lasts|has|will be|\(|,|自|共|\|)/i;
/** Between a length and the name that it defines: 'a thirty-month (the "Reserved Term")'. */
const LENGTH_FIRST = /^[\s(]{0,3}(?:(?:being|such period being|collectively),? )?(?:the )?["“「]?$/i;
/** Shorter lengths beside a period's name are notice and grace periods within it (months). */
const SHORTEST = 3;

/** Length that stands with the name: '"Reserved Term" means the 30 months from', 'an initial term of three years'. */
function lengthBeside(documentText: string, name: string): number | undefined {
  const places = documentText.matchAll(new RegExp(escapePattern(name).replace(/ /g, "\\s{1,20}"), "gi"));
  for (const { index, 0: words } of places) {
    const end = index + words.length;
    const after = foldWidth(documentText.slice(end, end + REACH)).split(/[.;。；] /)[0] ?? "";
    const length = DEFINING.test(after) ? findDurations(after).find(({ months }) => months >= SHORTEST) : undefined;
    if (length) return length.months;
    const before = foldWidth(documentText.slice(Math.max(0, index - 60), index));
    const close = findDurations(before).at(-1);
    if (close && close.months >= SHORTEST && LENGTH_FIRST.test(before.slice(close.end))) return close.months;
  }
  return undefined;
}

/**
 * The length in months of the period that a clause refers to by name ('during the Reserved Term') or as the agreement's
 * term ('over the initial term', '合作期内'), looked up in the document; undefined where it refers to none or none is found.
 */
export function readDefinedPeriod(text: string, { documentText, termMonths }: FactContext): number | undefined {
  const term = termMonths ?? undefined;
  const reference = REFERRED.exec(text)
    ?.slice(1)
    .find((number) => number !== undefined);
  const section = reference === undefined ? undefined : findSection(documentText, reference);
  const referred = findDurations(foldWidth(section ?? "")).find(({ months }) => months >= SHORTEST);
  if (referred) return referred.months;
  const named = NAMED.exec(text)?.[0];
  if (named) {
    const own = /^(?:end date|initial|fixed|contract)/i.test(named) ? term : undefined;
    return lengthBeside(documentText, named) ?? own;
  }
  const chinese = CHINESE_NAMED.exec(text)?.[0].replace(/[内间]$/, "");
  if (chinese) return lengthBeside(documentText, chinese) ?? term;
  return PLAIN.test(text) ? term : undefined;
}
