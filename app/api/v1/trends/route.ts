import { isNarrowed, withYears } from "@/lib/core/market/trend-filter";
import { agreement, buildTrendTable } from "@/lib/core/market/trend-table";
import { apiRoute } from "@/lib/http/api-route";
import { jsonRead } from "@/lib/http/json-read";
import { trendsPath } from "@/lib/http/paths/market-paths";
import { findTrends } from "@/lib/services/find-trends";

/** The table of the trends page, with its parameters. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(trendsPath, {
  GET: jsonRead(trendsPath.operations.GET, {
    read: async ({ query }) => {
      const filter = withYears(query);
      const report = await findTrends(filter);
      const table = buildTrendTable(report, filter);
      return { filter, table, agreement: isNarrowed(query) ? null : agreement(table), report };
    },
  }),
});
