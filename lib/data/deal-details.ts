import { confidenceSchema } from "../core/market/deal";
import type { DealDetail, Sourced } from "../core/market/deal-detail";
import { triStateSchema } from "../core/market/deal-filter";
import { store } from "./client";
import { DEAL_ROW_PARTS, orderKinds, toDealRow } from "./deal-rows";

/** More rounds than any startup on record has. */
const MOST_HISTORY = 50;
const SOURCED = { source: { select: { name: true, url: true } } } as const;

/** One deal with participants, terms and sourced fields; null where there is none of that id. */
export async function readDealDetail(id: string): Promise<DealDetail | null> {
  const deal = await store().deal.findUnique({ where: { id }, include: DEAL_ROW_PARTS });
  if (deal === null) return null;
  const [history, participants, terms, fields] = await Promise.all([
    store().deal.findMany({
      where: { provenance: deal.provenance, startupId: deal.startupId },
      orderBy: [{ announcedOn: "asc" }, { id: "asc" }],
      take: MOST_HISTORY,
      include: DEAL_ROW_PARTS,
    }),
    store().dealParticipant.findMany({
      where: { dealId: id },
      orderBy: { position: "asc" },
      include: { investor: { include: { kinds: { orderBy: { kind: "asc" } } } } },
    }),
    store().dealTerm.findMany({ where: { dealId: id }, orderBy: { id: "asc" }, include: SOURCED }),
    store().dealField.findMany({ where: { dealId: id }, orderBy: { field: "asc" }, include: SOURCED }),
  ]);
  const places = orderKinds(terms.map(({ kind }) => kind));
  return {
    deal: toDealRow(deal),
    startupKey: deal.startupKey,
    history: history.map(toDealRow),
    investors: participants.map(({ investor, isLead }) => ({
      id: investor.id,
      key: investor.nameKey,
      name: investor.name,
      lead: isLead,
      kinds: investor.kinds.map(({ kind }) => kind),
    })),
    terms: terms
      .map((term) => ({
        ...toSourced(term),
        kind: term.kind,
        state: triStateSchema.parse(term.state),
        detail: term.detail,
      }))
      .sort((a, b) => places.indexOf(a.kind) - places.indexOf(b.kind)),
    fields: fields.map((field) => ({
      ...toSourced(field),
      field: field.field,
      value: field.value,
      current: field.current,
    })),
    asOf: deal.updatedAt.toISOString().slice(0, 10),
  };
}

interface SourcedRow {
  source: { name: string; url: string | null };
  quote: string | null;
  statedOn: string | null;
  confidence: string;
}

function toSourced(row: SourcedRow): Sourced {
  return {
    source: row.source.name,
    sourceUrl: row.source.url,
    quote: row.quote,
    statedOn: row.statedOn,
    confidence: confidenceSchema.parse(row.confidence),
  };
}
