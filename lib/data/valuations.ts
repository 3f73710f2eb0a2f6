import type { LabValuation, ValuedDeal } from "../core/labs/valuation";
import { confidenceSchema } from "../core/market/deal";
import { store } from "./client";
import { toMoney } from "./deal-rows";
import { foldName } from "./fold-name";
import { readKindList } from "./kind-list";

/** What is counted of the public record unless somebody asks for more; see wantedConfidence. */
const VERIFIED = { provenance: "public", confidence: "verified", valuationMinor: { gt: 0 } };

/** The valuations on record of the labs named, each with the deal that states it; oldest first. */
export async function readLabValuations(labs: readonly string[]): Promise<LabValuation[]> {
  const nameOf = new Map(labs.map((lab) => [foldName(lab), lab]));
  const keys = { nameKey: { in: [...nameOf.keys()] } };
  const deals = await store().deal.findMany({
    where: { ...VERIFIED, startup: { OR: [keys, { aliases: { some: keys } }] } },
    orderBy: [{ announcedOn: "asc" }, { id: "asc" }],
    include: { startup: { include: { aliases: { select: { nameKey: true } } } } },
  });
  return deals.flatMap((deal) => {
    const valuation = toMoney(deal.valuationMinor, deal.valuationCurrency);
    const names = [deal.startup.nameKey, ...deal.startup.aliases.map(({ nameKey }) => nameKey)];
    const lab = names.map((name) => nameOf.get(name)).find((name) => name !== undefined);
    if (valuation === null || lab === undefined) return [];
    const { id, announcedOn, round, sourceUrl, confidence } = deal;
    return [
      { lab, dealId: id, announcedOn, round, valuation, sourceUrl, confidence: confidenceSchema.parse(confidence) },
    ];
  });
}

/** Every verified public deal that states a valuation in dollars. */
export async function readValuedDeals(): Promise<ValuedDeal[]> {
  const deals = await store().deal.findMany({
    where: { ...VERIFIED, valuationCurrency: "USD" },
    select: { year: true, investorKinds: true, valuationMinor: true },
  });
  return deals.map((deal) => ({
    year: deal.year,
    withCloud: readKindList(deal.investorKinds).includes("cloud"),
    minor: Number(deal.valuationMinor),
  }));
}
