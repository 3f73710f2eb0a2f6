import type { FactContext } from "./fact-context";
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

/** How far from the name its length may stand. */
const REACH = 140;

const escapeName = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Length that stands with the name: '"Reserved Term" means the 30 months from', 'an initial term of three years'. */
function lengthBeside(document: string, name: string): number | undefined {
  const occurrences = document.matchAll(new RegExp(escapeName(name).replace(/ /g, "\\s{1,20}"), "gi"));
  for (const { index, 0: words } of occurrences) {
    const after = document.slice(index + words.length, index + words.length + REACH).split(/[.;。；]\s/)[0] ?? "";
    const defining =
      /^["”」’)\s]{0,4}(?:means|is|of|shall be|being|runs?|:|：|为|即|指|are|lasts|has|will be|\(|,|自|共|\|)/i.test(
        after,
      );
    const length = defining ? findDurations(after).find((duration) => duration.months >= 3) : undefined;
    if (length) return length.months;
    const before = document.slice(Math.max(0, index - 60), index);
    const close = findDurations(before).at(-1);
    if (
      close &&
      close.months >= 3 &&
      /^[\s(]{0,3}(?:(?:being|such period being|collectively),? )?(?:the )?["“「]?$/i.test(before.slice(close.end))
    )
      return close.months;
  }
  return undefined;
}

/**
 * The length in months of the period that a clause refers to by name ('during the Reserved Term') or as the agreement's
 * term ('over the initial term', '合作期内'), looked up in the document; undefined where it refers to none or none is found.
 */
export function readDefinedPeriod(text: string, context: FactContext): number | undefined {
  const document = foldWidth(context.documentText);
  const named = NAMED.exec(text)?.[0];
  if (named) {
    const length = lengthBeside(document, named);
    if (length !== undefined) return length;
    if (/end date/i.test(named) || /^(?:initial|fixed|contract)/i.test(named)) return context.termMonths ?? undefined;
    return undefined;
  }
  const chinese = CHINESE_NAMED.exec(text)?.[0].replace(/[内间]$/, "");
  if (chinese) return lengthBeside(document, chinese) ?? context.termMonths ?? undefined;
  return PLAIN.test(text) ? (context.termMonths ?? undefined) : undefined;
}
