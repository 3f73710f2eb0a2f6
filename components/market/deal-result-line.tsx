import Link from "next/link";
import type { DealPage } from "@/lib/core/market/deal";
import { dealSearch, firstPage } from "@/lib/core/market/deal-url";
import type { DealView } from "@/lib/core/market/deal-view";
import { formatNumber } from "@/lib/format/number";
import { ColumnChoice } from "./column-choice";
import { DealExport } from "./deal-export";
import { clearedHref, filterTokens } from "./deal-tokens";
import { DealViews } from "./deal-views";

/** How many deals answer, and by which filters; each filter can be taken off. */
export function DealResultLine({ page, query }: { page: Pick<DealPage, "count" | "total">; query: DealView }) {
  const tokens = filterTokens(query);
  const noun = `${query.set} ${page.total === 1 ? "deal" : "deals"}`;
  return (
    <div className="resline">
      <p>
        <b className="num" data-testid="deal-count">
          {formatNumber(page.count)}
        </b>{" "}
        {tokens.length > 0 || page.count !== page.total ? `of ${formatNumber(page.total)} ${noun}` : noun}
        {query.set === "public" && query.confidence === undefined && (
          <span className="soft">
            , verified ones only;{" "}
            <Link href={`/deals${dealSearch({ ...firstPage(query), confidence: "any" })}`} prefetch={false}>
              include recalled
            </Link>
          </span>
        )}
      </p>
      {tokens.length > 0 && (
        <ul className="row tokens" aria-label="Active filters">
          {tokens.map((token) => (
            <li key={token.text}>
              <Link className="tag" href={token.href} prefetch={false} aria-label={`${token.text}, remove this filter`}>
                {token.text} <span aria-hidden="true">×</span>
              </Link>
            </li>
          ))}
          <li>
            <Link className="btn bare small" href={clearedHref(query)} prefetch={false}>
              Clear all
            </Link>
          </li>
        </ul>
      )}
      <div className="row end">
        <DealViews query={query} />
        <ColumnChoice query={query} />
        {page.count > 0 && <DealExport query={query} count={page.count} />}
      </div>
    </div>
  );
}
