import type { ClauseKind } from "../../taxonomy/clause-kind";
import { BRANDS } from "./brands";
import type { FactContext } from "./fact-context";
import { foldWidth } from "./fold-width";
import { partyStems } from "./party-stem";

/** What may follow a provider's name as part of it: 'Stratus Peak Cloud', 'Telmark Edge', 'A&R Fabric'. */
const CLOUD_PART =
  "(?: (?:Sovereign|Secure|Web|Public|Commerce|Ledger))?(?: (?:Cloud|Edge|Grid|Compute|Fabric|Enclave|Telecom|Foundry|Campus|Bazaar))(?! (?:Services|Holder|Agreement|Holdings|Group))\\b";

/** Before a brand: the clause keeps it out instead of tying to it. */
const EXCLUDED_BEFORE = /(?:other than|rather than|instead of|except|builds? for|ports? to|from|the) $/i;

const escapeName = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const isChinese = (text: string): boolean => /[\u4e00-\u9fff]/.test(text);

/** A name at a place: whole words for Latin names, anywhere for Chinese. */
function indexOfName(text: string, name: string): number {
  if (isChinese(name)) return text.indexOf(name);
  return new RegExp(`(?<![\\w&-])${escapeName(name)}(?![\\w&]|-[a-z])`).exec(text)?.index ?? -1;
}

function extendName(text: string, start: number, stem: string): string {
  const rest = text.slice(start + stem.length);
  if (isChinese(stem)) return stem + (/^(?:智能)?[云雲]/.exec(rest)?.[0] ?? "");
  return stem + (new RegExp(`^${CLOUD_PART}`).exec(rest)?.[0] ?? "");
}

function brandIn(text: string): string | undefined {
  return BRANDS.find((brand) => {
    const index = indexOfName(text, brand);
    return index >= 0 && !EXCLUDED_BEFORE.test(text.slice(Math.max(0, index - 14), index));
  });
}

/** The investor's own name in the clause, with 'Cloud' and the like where they stand there. */
function investorIn(text: string, stems: readonly string[]): string | undefined {
  let best: { index: number; name: string } | undefined;
  for (const stem of stems) {
    const index = indexOfName(text, stem);
    if (index < 0) continue;
    const name = extendName(text, index, stem);
    if (best === undefined || name.length > best.name.length) best = { index, name };
  }
  return best?.name;
}

/** Kinds that tie the company to somebody's machines; elsewhere a name is a party and no provider. */
const TIED: ReadonlySet<ClauseKind> = new Set(["cloud_exclusivity", "compute_commitment", "hardware_lock_in"]);

/** A role that stands for the investor as host: 'the Supplier's sites', '甲方'. */
const ROLE =
  /\b(?:the )?(?:investor|supplier|lender|holder|provider|sponsor|licensee|purchaser|subscriber|cloud holder|warrantholder|us|our|we|them|their)\b|甲方|投资方|投資方|贵司/i;

/**
 * The cloud or chip provider that a clause ties the company to, as the clause writes it ('Stratus Peak Cloud', 'Azure');
 * where it only names the investor's role, the investor's short name. Undefined for kinds that tie to no provider and
 * where neither a name nor a role stands in the clause.
 */
export function readProvider(quote: string, kind: ClauseKind, context: FactContext): string | undefined {
  if (!TIED.has(kind)) return undefined;
  const text = foldWidth(quote).replace(/ {2,}/g, " ");
  const stems = context.parties.investor.flatMap(partyStems);
  const named = investorIn(text, stems) ?? brandIn(text);
  if (named !== undefined) return named;
  if (kind === "cloud_exclusivity" && ROLE.test(text)) return stems[0];
  return undefined;
}
