import { z } from "zod";
import type { Store } from "../client";

/** What moved when a startup was merged into another. */
const movedSchema = z.object({
  deals: z.array(z.string()),
  aliases: z.array(z.string()),
  offers: z.array(z.string()),
  /** True where the kept one had no country and took that of the one that went. */
  tookCountry: z.boolean(),
});
const goneSchema = z.object({
  id: z.string(),
  name: z.string(),
  nameKey: z.string(),
  country: z.string().nullable(),
  synthetic: z.boolean(),
  importRunId: z.string().nullable(),
  createdAt: z.coerce.date(),
});

/** Moves everything of a startup to another and removes it. @returns what taking it back needs, as JSON. */
export async function moveStartup(transaction: Store, keptId: string, goneId: string) {
  const [kept, gone] = [await startupOf(transaction, keptId), await startupOf(transaction, goneId)];
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
  const where = { startupId: goneId };
  const tookCountry = kept.country === null && gone.country !== null;
  const moved = {
    deals: ids(await transaction.deal.findMany({ where, select: { id: true } })),
    aliases: ids(await transaction.startupAlias.findMany({ where, select: { id: true } })),
    offers: ids(await transaction.declinedOffer.findMany({ where, select: { id: true } })),
    tookCountry,
  };
  if (tookCountry) await transaction.startup.update({ where: { id: keptId }, data: { country: gone.country } });
  const country = kept.country ?? gone.country;
  await transaction.deal.updateMany({ where, data: { startupId: keptId, startupKey: kept.nameKey, country } });
  await transaction.startupAlias.updateMany({ where, data: { startupId: keptId } });
  await transaction.declinedOffer.updateMany({ where, data: { startupId: keptId } });
  await transaction.startup.delete({ where: { id: goneId } });
  return { gone: JSON.stringify(goneSchema.parse(gone)), moved: JSON.stringify(moved) };
}

/** Gives back what was moved and is still there. @returns how many deals have gone elsewhere since, and stay there. */
export async function returnStartup(transaction: Store, keptId: string, json: { gone: string; moved: string }) {
  const gone = goneSchema.parse(JSON.parse(json.gone));
  const { deals, aliases, offers, tookCountry } = movedSchema.parse(JSON.parse(json.moved));
  await transaction.startup.create({ data: gone });
  if (tookCountry) await transaction.startup.update({ where: { id: keptId }, data: { country: null } });
  const among = (ids: string[]) => ({ startupId: keptId, id: { in: ids } });
  const place = { startupId: gone.id, startupKey: gone.nameKey, country: gone.country };
  let returned = 0;
  for (const part of parts(deals)) {
    returned += (await transaction.deal.updateMany({ where: among(part), data: place })).count;
  }
  await transaction.startupAlias.updateMany({ where: among(aliases), data: { startupId: gone.id } });
  await transaction.declinedOffer.updateMany({ where: among(offers), data: { startupId: gone.id } });
  return deals.length - returned;
}

/** SQLite takes some ten thousand values in one statement; these stay well below. */
const PART = 5000;

/** A long list in parts that one statement can name. */
function parts<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / PART) }, (_, n) => list.slice(n * PART, (n + 1) * PART));
}

function startupOf(transaction: Store, id: string) {
  return transaction.startup.findUniqueOrThrow({ where: { id } });
}
