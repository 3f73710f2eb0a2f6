import type { SeededRandom } from "@/lib/core/shared/seeded-random";
import { STRING_KINDS } from "@/lib/core/taxonomy/clause-kind";
import { store } from "@/lib/data/client";
import { kindListText, readKindList } from "@/lib/data/kind-list";
import { newId } from "@/lib/data/new-id";

const KINDS = ["cloud", "chip", "vc", "corporate", "sovereign"];
const STATES = ["yes", "no", "unknown"] as const;
const EDGES_USD = [
  0, 9_999_999.99, 10_000_000, 99_999_999.99, 100_000_000, 999_999_999.99, 1_000_000_000, 5_000_000_000,
];

/** Changes one deal in one way, drawn: its own fields, its investors, their kinds, its terms, or it goes altogether. */
export async function changeOneDeal(random: SeededRandom): Promise<void> {
  const deals = await store().deal.findMany({ select: { id: true }, orderBy: { id: "asc" } });
  const { id } = random.pick(deals);
  const source = await store().source.findFirstOrThrow({ orderBy: { id: "asc" } });
  const change = random.pick<() => Promise<unknown>>([
    () => store().deal.update({ where: { id }, data: drawFields(random) }),
    () => store().deal.update({ where: { id }, data: { investorKinds: "" } }),
    () => addKind(id, random.pick(KINDS)),
    () => store().dealParticipant.deleteMany({ where: { dealId: id } }),
    () => addParticipant(id, random),
    () => store().dealTerm.deleteMany({ where: { dealId: id } }),
    () => setTerm(id, random.pick([...STRING_KINDS]), source.id, random.pick(STATES)),
    () => store().deal.delete({ where: { id } }),
  ]);
  await change();
}

function drawFields(random: SeededRandom) {
  const year = 2019 + random.below(7);
  const provenance = random.pick(["public", "calibrated", "imported"]);
  return {
    provenance,
    // The key of a row is its data set's own.
    externalKey: null,
    announcedOn: `${year}-0${1 + random.below(9)}`,
    year,
    round: random.pick(["Seed", "Series B", null]),
    amountUsdMinor: random.pick([null, ...EDGES_USD.map((usd) => BigInt(Math.round(usd * 100)))]),
    exclusivity: random.pick(STATES),
    dataSharing: random.pick(STATES),
    cloudTerms: random.pick(["exclusive", "multi", "none", null]),
    confidence: provenance === "calibrated" ? "synthetic" : random.pick(["verified", "recalled"]),
  };
}

async function addKind(dealId: string, kind: string) {
  const { investorKinds } = await store().deal.findUniqueOrThrow({ where: { id: dealId } });
  const kinds = [...readKindList(investorKinds), kind];
  await store().deal.update({ where: { id: dealId }, data: { investorKinds: kindListText(kinds) } });
}

async function addParticipant(dealId: string, random: SeededRandom) {
  const investors = await store().investor.findMany({ select: { id: true }, orderBy: { id: "asc" } });
  const investorId = random.pick(investors).id;
  await store().dealParticipant.upsert({
    where: { dealId_investorId: { dealId, investorId } },
    create: { dealId, investorId },
    update: { isLead: true },
  });
}

async function setTerm(dealId: string, kind: string, sourceId: string, state: string) {
  await store().dealTerm.upsert({
    where: { dealId_kind_sourceId: { dealId, kind, sourceId } },
    create: { id: newId(), dealId, kind, sourceId, state, confidence: "verified" },
    update: { state },
  });
}
