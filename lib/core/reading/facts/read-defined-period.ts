import type { FactContext } from "./fact-context";
import { findSection } from "./find-section";
import { foldWidth } from "./fold-width";
import { SHORTEST_PERIOD } from "./length-beside";
import { paperFacts } from "./paper-facts";
import { findDurations } from "./parse-duration";

/** 'the Reserved Term', 'the initial term', 'the Exclusivity Period': periods that the document defines elsewhere. */
const NAMED =
  /\b(?:(?:initial|renewal|reserved|reservation|fixed|minimum|commitment|committed|exclusivity|exclusive|restricted|membership|subscription|contract|preference|lock-in|cooperation|partnership|launch|pilot|project|funding|credit|grant|minimum) (?:term|period|window)|end date)\b/i;
/** The agreement's own term. */
const PLAIN =
  /\b(?:during|throughout|for|over|across|of|until the end of) (?:the|its|this) (?:whole |entire |full )?(?:term|duration|appointment|partnership|collaboration)\b|\bfor the duration\b|\bduring the appointment\b/i;
const CHINESE_NAMED =
  /(?:初始|续约|承诺|独家|合作|代理|限制|服务|协议|合同|灯塔|有效|锁定|优先)(?:期限|期)(?:内|间|限内)/;

/** 'the period in Section 4.2', 'while clause 3(a) is in force', '第5.2条约定的期限': the length stands in that section. */
const REFERRED =
  /\b(?:period|term|time|window|weeks|months|years|duration) (?:\w+ ){0,4}?(?:in|under|by|of) (?:section|clause|paragraph|article|§) ?(\d{1,2}(?:\.\d{1,2}){0,3}(?:\([a-z0-9]{1,3}\)){0,2})|\bwhile (?:section|clause|paragraph|article) ?(\d{1,2}(?:\.\d{1,2}){0,3}(?:\([a-z]\)){0,2}) (?:is in force|applies|lasts|runs)|第 ?(\d{1,2}(?:\.\d{1,2}){0,3}) ?条(?:约定|规定|所述|所定|載明|载明)?的?(?:期限|期间|期間|期)/i;

/**
 * The length in months of the period that a clause refers to by name ('during the Reserved Term') or as the agreement's
 * term ('over the initial term', '合作期内'), looked up in the document; undefined where it refers to none or none is found.
 */
export function readDefinedPeriod(text: string, context: FactContext): number | undefined {
  const { documentText, termMonths } = context;
  const term = termMonths ?? undefined;
  const reference = REFERRED.exec(text)
    ?.slice(1)
    .find((number) => number !== undefined);
  const section = reference === undefined ? undefined : findSection(documentText, reference);
  const referred = findDurations(foldWidth(section ?? "")).find(({ months }) => months >= SHORTEST_PERIOD);
  if (referred) return referred.months;
  const named = NAMED.exec(text)?.[0];
  if (named) {
    const own = /^(?:end date|initial|fixed|contract)/i.test(named) ? term : undefined;
    return paperFacts(context).lengthBeside(named) ?? own;
  }
  const chinese = CHINESE_NAMED.exec(text)?.[0].replace(/[内间]$/, "");
  if (chinese) return paperFacts(context).lengthBeside(chinese) ?? term;
  return PLAIN.test(text) ? term : undefined;
}
