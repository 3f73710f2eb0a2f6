import type { ShareLink } from "../core/report/share-link";
import { store, write } from "./client";
import { newId } from "./new-id";
import { toStoredReport } from "./reports";

/** Links that ended are removed when a new one is made, so that they do not pile up. */
export function insertShareLink(
  ownerId: string,
  reportId: string,
  link: { tokenHash: string; expiresAt: Date; now: Date },
): Promise<string | null> {
  return write(async (transaction) => {
    const report = await transaction.report.findFirst({ where: { id: reportId, termSheet: { ownerId } } });
    if (report === null) return null;
    await transaction.shareLink.deleteMany({ where: { expiresAt: { lte: link.now } } });
    const id = newId();
    const { tokenHash, expiresAt, now } = link;
    await transaction.shareLink.create({ data: { id, reportId, tokenHash, expiresAt, createdAt: now } });
    return id;
  });
}

/** The links of an owner's report that still lead to it, newest first; null where the owner has no such report. */
export async function readShareLinks(ownerId: string, reportId: string, now: Date): Promise<ShareLink[] | null> {
  const report = await store().report.findFirst({
    where: { id: reportId, termSheet: { ownerId } },
    include: { links: { where: { expiresAt: { gt: now } }, orderBy: { id: "desc" } } },
  });
  if (report === null) return null;
  return report.links.map((link) => ({
    id: link.id,
    createdAt: link.createdAt.toISOString(),
    expiresAt: link.expiresAt.toISOString(),
  }));
}

/** Takes a link back. @returns false where the owner's report has no such link. */
export async function deleteShareLink(ownerId: string, reportId: string, linkId: string): Promise<boolean> {
  const { count } = await write((transaction) =>
    transaction.shareLink.deleteMany({ where: { id: linkId, reportId, report: { termSheet: { ownerId } } } }),
  );
  return count > 0;
}

/** The report a link leads to, and until when; null for a link that is none, has ended or was taken back. */
export async function readSharedReport(tokenHash: string, now: Date) {
  const link = await store().shareLink.findUnique({ where: { tokenHash }, include: { report: true } });
  if (link === null || link.expiresAt <= now) return null;
  return { stored: await toStoredReport(link.report), expiresAt: link.expiresAt.toISOString() };
}
