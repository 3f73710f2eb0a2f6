import Link from "next/link";
import { ProvenanceBadge } from "@/components/ui/provenance-badge";
import type { DealInvestor } from "@/lib/core/market/deal-detail";
import type { Provenance } from "@/lib/core/market/deal-filter";
import { investorHref } from "./investors-view";
import { investorKindName } from "./words";

/** Who put money in: names with their part in the deal, and the kinds of investor on record. */
export function DealInvestors(props: {
  investors: readonly DealInvestor[];
  kinds: readonly string[];
  set: Provenance;
}) {
  const { investors, kinds, set } = props;
  return (
    <section aria-labelledby="investors">
      <h2 id="investors">Investors</h2>
      {investors.length === 0 ? (
        <p className="gap-s">
          <ProvenanceBadge kind="unknown" word="No name disclosed" />
        </p>
      ) : (
        <ul className="investors gap-s">
          {investors.map((investor) => (
            <li key={investor.id}>
              <Link href={investorHref(investor.key, set)} prefetch={false}>
                {investor.name}
              </Link>{" "}
              <span className="soft">{partOf(investor)}</span>
            </li>
          ))}
        </ul>
      )}
      {kinds.length > 0 && (
        <p className="xs mute gap-s">
          Kinds of investor in the deal: {kinds.map((kind) => investorKindName(kind).toLowerCase()).join(", ")}.
        </p>
      )}
    </section>
  );
}

function partOf({ lead, kinds }: DealInvestor): string {
  return [lead ? "lead" : "takes part", ...kinds.map((kind) => investorKindName(kind).toLowerCase())].join(", ");
}
