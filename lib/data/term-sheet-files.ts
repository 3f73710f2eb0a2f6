import { store } from "./client";

/** The Word file that the owner's report was made from; null where none is kept, or it is somebody else's. */
export async function readOriginalFile(ownerId: string, reportId: string): Promise<Uint8Array | null> {
  const row = await store().termSheetFile.findFirst({
    where: { termSheet: { ownerId, reports: { some: { id: reportId } } } },
    select: { bytes: true },
  });
  return row?.bytes ?? null;
}
