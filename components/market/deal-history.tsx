import Link from "next/link";
import type { DealRow } from "@/lib/core/market/deal";
import { formatDate } from "@/lib/format/date";
import { formatMoney } from "@/lib/format/money";
import { Term } from "./deal-columns";
import { tokenWords } from "./words";

/** What became of the strings: the startup's deals in order, each with its cloud term and the strings on record. */
export function DealHistory({ deals, current }: { deals: readonly DealRow[]; current: string }) {
  if (deals.length < 2) return null;
  return (
    <section aria-labelledby="history" className="history">
      <h2 id="history">What became of the strings</h2>
      <ol className="gap-s">
        {deals.map((deal) => (
          <li key={deal.id} aria-current={deal.id === current ? "true" : undefined}>
            <time dateTime={deal.announcedOn}>{formatDate(deal.announcedOn)}</time>
            <p>
              <Term value={deal.exclusivity === "yes" ? "exclusive" : deal.cloudTerms} />{" "}
              {deal.id === current ? (
                <b>This deal{amountOf(deal)}.</b>
              ) : (
                <Link href={`/deals/${deal.id}`} prefetch={false}>
                  {deal.round ?? "Deal"}
                  {amountOf(deal)}
                </Link>
              )}
              {deal.strings.length > 0 && <span className="sub">{deal.strings.map(tokenWords).join(", ")}</span>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function amountOf({ amount }: DealRow): string {
  return amount === null ? ", amount not disclosed" : `, ${formatMoney(amount)}`;
}
