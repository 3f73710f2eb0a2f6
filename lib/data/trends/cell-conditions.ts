import { type DealFilter, wantedConfidence } from "../../core/market/deal-filter";
import { Prisma } from "../prisma-client/client";
import { sliceSizes } from "./slice-sizes";

/** What every table of sums can be narrowed by. */
export type SliceFilter = Pick<DealFilter, "set" | "from" | "to" | "size" | "confidence">;

/** The WHERE clause of a filter over a table of sums under the name `c`. Every value is a parameter. */
export function sliceConditions(filter: SliceFilter): Prisma.Sql {
  const sizes = Prisma.join(sliceSizes(filter.size));
  return Prisma.sql`${setConditions(filter)} AND c.year BETWEEN ${filter.from ?? 0} AND ${filter.to ?? 9999}
    AND c.size IN (${sizes})`;
}

/** The same of the data set and the confidence alone. */
export function setConditions(filter: Pick<DealFilter, "set" | "confidence">): Prisma.Sql {
  const confidence = wantedConfidence(filter);
  const set = Prisma.sql`c.provenance = ${filter.set}`;
  return confidence === null ? set : Prisma.sql`${set} AND c.confidence = ${confidence}`;
}
