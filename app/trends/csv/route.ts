import { readTrendFilter } from "@/lib/core/market/trend-filter";
import { exportTrends, TREND_TABLES } from "@/lib/services/export-trends";

/** The numbers of the trends page as a file, with the page's own address parameters and `table`. */
export async function GET(request: Request): Promise<Response> {
  const params = Object.fromEntries(new URL(request.url).searchParams);
  const table = TREND_TABLES.find((name) => name === params.table) ?? "market";
  const { query } = readTrendFilter(params);
  return new Response(await exportTrends(table, query), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="trends-${table}-${query.set}.csv"`,
      "cache-control": "no-store",
    },
  });
}
