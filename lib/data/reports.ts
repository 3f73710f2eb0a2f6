import { RUNNING_VERSIONS } from "../core/report/build-report";
import { applyJudgement } from "../core/report/judgement/apply-judgement";
import { gradeSchema, languageSchema, type Report, reportSchema } from "../core/report/report";
import type { ReportSummary, StoredReport } from "../core/report/stored-report";
import { AppError } from "../core/shared/app-error";
import { type Store, store, write } from "./client";
import { readDecisions } from "./decisions";
import { newId } from "./new-id";

/** What is known of the file that was read; nothing of it for pasted text. */
export interface ReadFile {
  sizeBytes: number | null;
  /** sha256 of its bytes, hexadecimal. */
  sha256: string | null;
  /** The bytes, where they are to be kept with the report. */
  original?: Uint8Array | null;
}

/** Keeps a report as the owner's, with its findings as rows of their own. @returns the report's id. */
export function insertReport(ownerId: string, report: Report, file: ReadFile): Promise<string> {
  const { original = null, ...facts } = file;
  const termSheetId = newId();
  const reportId = newId();
  const findings = report.findings.map((finding) => ({
    id: newId(),
    reportId,
    label: finding.label,
    kind: finding.kind,
    startAt: finding.start,
    endAt: finding.end,
    severity: finding.severity,
    confidence: finding.confidence,
    points: finding.points,
  }));
  const strings = report.findings.filter((finding) => finding.group === "string").length;
  return write(async (transaction) => {
    await transaction.termSheet.create({
      data: { id: termSheetId, ownerId, fileName: report.file, format: report.format, ...facts },
    });
    if (original !== null) {
      await transaction.termSheetFile.create({ data: { termSheetId, bytes: new Uint8Array(original) } });
    }
    await transaction.report.create({
      data: {
        id: reportId,
        termSheetId,
        title: report.title,
        language: report.language,
        score: report.score,
        grade: report.grade,
        strings,
        protections: report.findings.length - strings,
        engineVersion: report.versions.engine,
        weightsVersion: report.versions.weights,
        taxonomyVersion: report.versions.taxonomy,
        json: JSON.stringify(report),
      },
    });
    await transaction.finding.createMany({ data: findings });
    return reportId;
  });
}

/** A report of the owner; null where there is none of that id, or it is somebody else's. */
export async function readReport(ownerId: string, reportId: string): Promise<StoredReport | null> {
  const row = await store().report.findFirst({ where: { id: reportId, termSheet: { ownerId } } });
  return row === null ? null : toStoredReport(row);
}

type ReportRow = NonNullable<Awaited<ReturnType<Store["report"]["findFirst"]>>>;

/** A row as the product shows it: the reading, and what its reader made of it. */
export async function toStoredReport(row: ReportRow): Promise<StoredReport> {
  const reading = reportSchema.parse(JSON.parse(row.json));
  const decisions = await readDecisions(store(), row.id);
  const { report, ...judged } = applyJudgement(reading, decisions);
  const judgement = { ...judged, decisions };
  return { id: row.id, createdAt: row.createdAt.toISOString(), report, reading, judgement, stale: isStale(row) };
}

/** The owner's reports, newest first, at most `limit`. */
export async function readReportSummaries(ownerId: string, limit: number): Promise<ReportSummary[]> {
  const rows = await store().report.findMany({
    where: { termSheet: { ownerId } },
    omit: { json: true },
    include: {
      termSheet: { select: { fileName: true, format: true } },
      links: { where: { expiresAt: { gt: new Date() } }, select: { id: true } },
    },
    // Ids are made in order of time, and two reports of one millisecond still have an order.
    orderBy: { id: "desc" },
    take: limit,
  });
  return rows.map((row) => ({
    id: row.id,
    createdAt: row.createdAt.toISOString(),
    title: row.title,
    file: row.termSheet.fileName,
    format: reportSchema.shape.format.parse(row.termSheet.format),
    language: languageSchema.parse(row.language),
    score: row.score,
    grade: gradeSchema.parse(row.grade),
    strings: row.strings,
    protections: row.protections,
    stale: isStale(row),
    links: row.links.length,
  }));
}

/**
 * Deletes the owner's term sheet of a report: text, report, findings and decisions, in the database and on the disk.
 * @returns false where the owner has no such report; nothing is then changed.
 * @throws AppError conflict where the rows are gone, but another program keeps the log of writes from being emptied.
 */
export async function eraseTermSheet(ownerId: string, reportId: string): Promise<boolean> {
  const erased = await write(async (transaction) => {
    const { count } = await transaction.termSheet.deleteMany({
      where: { ownerId, reports: { some: { id: reportId } } },
    });
    return count > 0;
  });
  if (erased) await emptyLog();
  return erased;
}

/** Deleted rows are overwritten (secure_delete), but the log of writes still holds their pages from before. */
async function emptyLog(): Promise<void> {
  const [result] = await store().$queryRaw<{ busy: number | bigint }[]>`PRAGMA wal_checkpoint(TRUNCATE)`;
  if (Number(result?.busy ?? 0) === 0) return;
  throw new AppError(
    "conflict",
    "The term sheet was deleted, but another program is reading the database, so traces of its text stay in the file beside it until that program ends.",
  );
}

interface Versions {
  engineVersion: string;
  weightsVersion: string;
  taxonomyVersion: string;
}

function isStale(row: Versions): boolean {
  return (
    row.engineVersion !== RUNNING_VERSIONS.engine ||
    row.weightsVersion !== RUNNING_VERSIONS.weights ||
    row.taxonomyVersion !== RUNNING_VERSIONS.taxonomy
  );
}
