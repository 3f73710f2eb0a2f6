import { type DealFilter, KNOWN_CLOUD_TERMS, SIZE_CLASSES, wantedConfidence } from "../core/market/deal-filter";
import { foldName } from "./fold-name";
import { Prisma } from "./prisma-client/client";

const MILLION_USD_MINOR = 100_000_000;

/** The WHERE clause of a filter, over the table Deal under the name `d`. Every value is a parameter. */
export function dealConditions(filter: DealFilter): Prisma.Sql {
  const conditions = [Prisma.sql`d.provenance = ${filter.set}`];
  const add = (condition: Prisma.Sql) => conditions.push(condition);
  if (filter.from !== undefined) add(Prisma.sql`d.year >= ${filter.from}`);
  if (filter.to !== undefined) add(Prisma.sql`d.year <= ${filter.to}`);
  if (filter.country !== undefined) add(Prisma.sql`d.country = ${filter.country}`);
  if (filter.round !== undefined) add(Prisma.sql`d.round = ${filter.round}`);
  if (filter.exclusivity !== undefined) add(Prisma.sql`d.exclusivity = ${filter.exclusivity}`);
  if (filter.dataSharing !== undefined) add(Prisma.sql`d.dataSharing = ${filter.dataSharing}`);
  if (filter.cloudTerm !== undefined) add(cloudCondition(filter.cloudTerm));
  if (filter.import !== undefined) add(Prisma.sql`d.importRunId = ${filter.import}`);
  if (filter.string !== undefined) {
    add(
      Prisma.sql`EXISTS (SELECT 1 FROM DealTerm t WHERE t.dealId = d.id AND t.kind = ${filter.string} AND t.state = 'yes')`,
    );
  }
  const confidence = wantedConfidence(filter);
  if (confidence !== null) add(Prisma.sql`d.confidence = ${confidence}`);
  if (filter.investorKind !== undefined) {
    add(Prisma.sql`instr('; ' || d.investorKinds || '; ', ${`; ${filter.investorKind}; `}) > 0`);
  }
  if (filter.startup !== undefined) add(startupCondition(filter.startup));
  if (filter.investor !== undefined) {
    add(Prisma.sql`EXISTS (
      SELECT 1 FROM DealParticipant p WHERE p.dealId = d.id
        AND p.investorId = (SELECT i.id FROM Investor i WHERE i.nameKey = ${foldName(filter.investor)})
    )`);
  }
  if (filter.size !== undefined) add(sizeCondition(filter.size));
  if (filter.q !== undefined && filter.q !== "") add(searchCondition(filter.q));
  return Prisma.join(conditions, " AND ");
}

/** Deals are found by the startup's id. */
function startupCondition(name: string): Prisma.Sql {
  return Prisma.sql`d.startupId = (SELECT s.id FROM Startup s WHERE s.nameKey = ${foldName(name)})`;
}

function cloudCondition(answer: NonNullable<DealFilter["cloudTerm"]>): Prisma.Sql {
  if (answer === "known") return Prisma.sql`d.cloudTerms IN (${Prisma.join([...KNOWN_CLOUD_TERMS])})`;
  // The record writes what no source says as null or as 'unknown'.
  if (answer === "undisclosed") return Prisma.sql`(d.cloudTerms IS NULL OR d.cloudTerms = 'unknown')`;
  return Prisma.sql`d.cloudTerms = ${answer}`;
}

function sizeCondition(size: NonNullable<DealFilter["size"]>): Prisma.Sql {
  const bounds = SIZE_CLASSES[size];
  if (bounds === null) return Prisma.sql`d.amountUsdMinor IS NULL`;
  const [least, below] = bounds;
  const lower = Prisma.sql`d.amountUsdMinor >= ${least * MILLION_USD_MINOR}`;
  return below === null ? lower : Prisma.sql`${lower} AND d.amountUsdMinor < ${below * MILLION_USD_MINOR}`;
}

/** Words of the reader in the name of the startup or of an investor, or in the quotation of the source. */
function searchCondition(words: string): Prisma.Sql {
  const name = likePattern(foldName(words));
  return Prisma.sql`(d.startupKey LIKE ${name} ESCAPE '\\'
    OR EXISTS (
      SELECT 1 FROM DealParticipant p JOIN Investor i ON i.id = p.investorId
      WHERE p.dealId = d.id AND i.nameKey LIKE ${name} ESCAPE '\\'
    )
    OR d.sourceQuote LIKE ${likePattern(words)} ESCAPE '\\')`;
}

/** A LIKE pattern that finds the words as they are: '100%' looks for a percent sign. */
function likePattern(words: string): string {
  return `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
