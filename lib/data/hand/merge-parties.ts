import type { AuditActor } from "../../core/access/audit";
import type { AuditEvent } from "../../core/access/audit-filter";
import { type MergePreview, type NamedParty, type PartyKind, partyKindOf } from "../../core/hand/party";
import { AppError } from "../../core/shared/app-error";
import type { Store } from "../client";
import { recordAudit } from "../record-audit";
import { insertAlias } from "./aliases";
import { moveInvestor, returnInvestor } from "./merge-investors";
import { moveStartup, returnStartup } from "./merge-startups";
import { readParty } from "./named-parties";

/** Some of the deals that would move. */
const EXAMPLES = 12;

/**
 * What merging two would do.
 * @throws AppError not-found; conflict for one and the same, and for a made-up name with a real one.
 */
export async function readMergePreview(
  on: Store,
  kind: PartyKind,
  keptText: string,
  goneText: string,
): Promise<MergePreview> {
  const [kept, gone] = [await readParty(on, kind, keptText), await readParty(on, kind, goneText)];
  const missing = kept === null ? keptText : gone === null ? goneText : null;
  if (kept === null || gone === null) {
    throw new AppError("not-found", `There is no ${kind} called “${missing}”. Type the name as the record has it.`);
  }
  if (kept.id === gone.id) throw new AppError("conflict", `Both are ${kept.name} already.`);
  if (kept.synthetic || gone.synthetic) {
    throw new AppError("conflict", "Names of the calibrated data set are made up; they are merged with nothing.");
  }
  const deals = await dealsOf(on, kind, gone);
  const both = { AND: [kept, gone].map(({ id }) => ({ participants: { some: { investorId: id } } })) };
  return {
    kind,
    kept,
    gone,
    shared: kind === "startup" ? 0 : await on.deal.count({ where: both }),
    offers: await on.declinedOffer.count({ where: { [`${kind}Id`]: gone.id } }),
    examples: deals.map(({ startup, announcedOn }) => `${startup.name}, ${announcedOn.slice(0, 7)}`),
  };
}

function dealsOf(on: Store, kind: PartyKind, { id }: NamedParty) {
  return on.deal.findMany({
    where: kind === "startup" ? { startupId: id } : { participants: { some: { investorId: id } } },
    orderBy: [{ announcedOn: "desc" }, { id: "asc" }],
    take: EXAMPLES,
    select: { announcedOn: true, startup: { select: { name: true } } },
  });
}

/** Makes two one, in the caller's transaction: the kept one goes by the other's names too. */
export async function mergeParties(transaction: Store, who: AuditActor, preview: MergePreview): Promise<void> {
  const { kind, kept, gone } = preview;
  const move = kind === "startup" ? moveStartup : moveInvestor;
  const json = await move(transaction, kept.id, gone.id);
  // It may go by this name already: an import can have known the two as one before they were.
  if ((await readParty(transaction, kind, gone.name)) === null)
    await insertAlias(transaction, kind, kept.id, gone.name);
  const eventId = await recordAudit(transaction, who, {
    action: kind === "startup" ? "startup.merged" : "investor.merged",
    entity: kind,
    entityId: kept.id,
    subject: `${gone.name} into ${kept.name}`,
    before: { [kept.name]: `${kept.deals} deals`, [gone.name]: `${gone.deals} deals` },
    after: { [kept.name]: `${kept.deals + gone.deals - preview.shared} deals` },
  });
  await transaction.partyMerge.create({ data: { eventId, kind, keptId: kept.id, ...json } });
}

/**
 * Takes a merge back: the other one is there again, under its id, with its names and the deals that are still where it left
 * them.
 * @throws AppError conflict where the kept one is gone, or the name is somebody else's by now.
 */
export async function undoMerge(transaction: Store, who: AuditActor, event: AuditEvent): Promise<void> {
  const merge = await transaction.partyMerge.findUnique({ where: { eventId: event.id } });
  const kind = partyKindOf(merge?.kind ?? "");
  if (merge === null || kind === null) throw new AppError("not-found", "There is no such merge on record.");
  const kept = await readParty(transaction, kind, merge.keptId);
  if (kept === null) {
    throw new AppError("conflict", "The one that was kept has itself been merged since. Take that back first.");
  }
  const { name, nameKey } = JSON.parse(merge.gone) as { name: string; nameKey: string };
  const holder = await readParty(transaction, kind, name);
  if (holder !== null && holder.id !== kept.id) {
    throw new AppError("conflict", `“${name}” is by now a name of ${holder.name}. Take that name away first.`);
  }
  if (kind === "startup") await transaction.startupAlias.deleteMany({ where: { nameKey } });
  else await transaction.investorAlias.deleteMany({ where: { nameKey } });
  const give = kind === "startup" ? returnStartup : returnInvestor;
  const stay = await give(transaction, kept.id, merge);
  await recordAudit(transaction, who, {
    action: kind === "startup" ? "startup.merge-undone" : "investor.merge-undone",
    entity: kind,
    entityId: kept.id,
    subject: event.subject,
    before: event.after,
    after: { ...event.before, ...(stay === 0 ? {} : { "changed since, left where they are": `${stay} deals` }) },
    undoes: event.id,
  });
}
