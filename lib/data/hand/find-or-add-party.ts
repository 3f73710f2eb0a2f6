import type { Store } from "../client";
import { foldName } from "../fold-name";
import { newId } from "../new-id";

/** The startup of a name, found by its name or another one it goes by; a new one where there is none. */
export async function findOrAddStartup(
  transaction: Store,
  name: string,
  country: string | null,
): Promise<{ id: string; nameKey: string }> {
  const nameKey = foldName(name);
  const known = await transaction.startup.findFirst({
    where: { OR: [{ nameKey }, { aliases: { some: { nameKey } } }] },
    select: { id: true, nameKey: true },
  });
  return known ?? transaction.startup.create({ data: { id: newId(), name, nameKey, country } });
}

/** As `findOrAddStartup`, of an investor. @returns its id. */
export async function findOrAddInvestor(transaction: Store, name: string): Promise<string> {
  const nameKey = foldName(name);
  const known = await transaction.investor.findFirst({
    where: { OR: [{ nameKey }, { aliases: { some: { nameKey } } }] },
    select: { id: true },
  });
  return (known ?? (await transaction.investor.create({ data: { id: newId(), name, nameKey } }))).id;
}
