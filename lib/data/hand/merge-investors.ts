import { z } from "zod";
import type { Store } from "../client";

/** What moved when an investor was merged into another. */
const movedSchema = z.object({
  /** Deals in which only the one that went took part. */
  deals: z.array(z.string()),
  /** Deals in which both did: their two rows became one. */
  shared: z.array(z.object({ dealId: z.string(), isLead: z.boolean(), position: z.int(), keptLed: z.boolean() })),
  aliases: z.array(z.string()),
  offers: z.array(z.string()),
  kinds: z.array(z.string()),
  /** Kinds that the kept one did not have. */
  addedKinds: z.array(z.string()),
});
const goneSchema = z.object({
  id: z.string(),
  name: z.string(),
  nameKey: z.string(),
  synthetic: z.boolean(),
  importRunId: z.string().nullable(),
  createdAt: z.coerce.date(),
});

/** Moves everything of an investor to another and removes it. @returns what taking it back needs, as JSON. */
export async function moveInvestor(transaction: Store, keptId: string, goneId: string) {
  const gone = await transaction.investor.findUniqueOrThrow({ where: { id: goneId } });
  const where = { investorId: goneId };
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
  const shared = await joinShared(transaction, keptId, goneId);
  const kindsOf = async (investorId: string) =>
    (await transaction.investorKind.findMany({ where: { investorId } })).map(({ kind }) => kind);
  const [kinds, held] = [await kindsOf(goneId), await kindsOf(keptId)];
  const addedKinds = kinds.filter((kind) => !held.includes(kind));
  const moved = {
    deals: await dealsOf(transaction, goneId),
    shared,
    aliases: ids(await transaction.investorAlias.findMany({ where, select: { id: true } })),
    offers: ids(await transaction.declinedOffer.findMany({ where, select: { id: true } })),
    kinds,
    addedKinds,
  };
  const to = { data: { investorId: keptId } };
  await transaction.dealParticipant.updateMany({ where, ...to });
  await transaction.investorAlias.updateMany({ where, ...to });
  await transaction.declinedOffer.updateMany({ where, ...to });
  for (const kind of addedKinds) await transaction.investorKind.create({ data: { investorId: keptId, kind } });
  await transaction.investor.delete({ where: { id: goneId } });
  return { gone: JSON.stringify(goneSchema.parse(gone)), moved: JSON.stringify(moved) };
}

/** The deals of an investor, who can have a hundred thousand, as one value. */
async function dealsOf(transaction: Store, investorId: string): Promise<string[]> {
  const rows = await transaction.$queryRaw<{ ids: string }[]>`SELECT json_group_array("dealId") AS "ids"
    FROM "DealParticipant" WHERE "investorId" = ${investorId}`;
  return z.array(z.string()).parse(JSON.parse(rows[0]?.ids ?? "[]"));
}

/** Of deals in which both took part the row of the kept one stays; it leads where either did. */
async function joinShared(transaction: Store, keptId: string, goneId: string) {
  const rows = await transaction.dealParticipant.findMany({
    where: { investorId: goneId, deal: { participants: { some: { investorId: keptId } } } },
    select: { dealId: true, isLead: true, position: true },
  });
  const shared = [];
  for (const { dealId, isLead, position } of rows) {
    const key = { dealId_investorId: { dealId, investorId: keptId } };
    const { isLead: keptLed } = await transaction.dealParticipant.findUniqueOrThrow({ where: key });
    if (isLead && !keptLed) await transaction.dealParticipant.update({ where: key, data: { isLead: true } });
    await transaction.dealParticipant.delete({ where: { dealId_investorId: { dealId, investorId: goneId } } });
    shared.push({ dealId, isLead, position, keptLed });
  }
  return shared;
}

/** Gives back what was moved and is still there. @returns how many deals have changed since, and stay as they are. */
export async function returnInvestor(transaction: Store, keptId: string, json: { gone: string; moved: string }) {
  const gone = goneSchema.parse(JSON.parse(json.gone));
  const moved = movedSchema.parse(JSON.parse(json.moved));
  const investorId = gone.id;
  await transaction.investor.create({ data: gone });
  for (const kind of moved.kinds) await transaction.investorKind.create({ data: { investorId, kind } });
  await transaction.investorKind.deleteMany({ where: { investorId: keptId, kind: { in: moved.addedKinds } } });
  let returned = await transaction.$executeRaw`UPDATE "DealParticipant" SET "investorId" = ${investorId}
    WHERE "investorId" = ${keptId} AND "dealId" IN (SELECT value FROM json_each(${JSON.stringify(moved.deals)}))`;
  for (const { dealId, isLead, position, keptLed } of moved.shared) {
    const where = { dealId, investorId: keptId };
    const { count } = await transaction.dealParticipant.updateMany({ where, data: { isLead: keptLed } });
    if (count === 0) continue;
    await transaction.dealParticipant.create({ data: { dealId, investorId, isLead, position } });
    returned += 1;
  }
  const among = (ids: string[]) => ({ investorId: keptId, id: { in: ids } });
  await transaction.investorAlias.updateMany({ where: among(moved.aliases), data: { investorId } });
  await transaction.declinedOffer.updateMany({ where: among(moved.offers), data: { investorId } });
  return moved.deals.length + moved.shared.length - returned;
}
