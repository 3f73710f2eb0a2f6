import type { DealPage } from "@/lib/core/market/deal";
import { firstPage, type RawParams, type ReadQuery, readDealQuery } from "@/lib/core/market/deal-url";
import type { DealView } from "@/lib/core/market/deal-view";
import { AppError } from "@/lib/core/shared/app-error";
import { findDeals } from "@/lib/services/find-deals";

/** The list an address asks for. A cursor of another list is left out and named, as any other unreadable parameter. */
export async function loadDeals(params: RawParams): Promise<ReadQuery<DealView> & { page: DealPage | null }> {
  const read = readDealQuery(params);
  if (read.untidy) return { ...read, page: null };
  try {
    return { ...read, page: await findDeals(read.query) };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "bad-request") throw error;
    const query = firstPage(read.query);
    const ignored = [...read.ignored, { name: "page", value: read.query.after ?? read.query.before ?? "" }];
    return { query, ignored, untidy: false, page: await findDeals(query) };
  }
}
