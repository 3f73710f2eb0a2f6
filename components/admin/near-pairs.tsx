import Link from "next/link";
import { NumberPager } from "@/components/ui/number-pager";
import { ScrollRegion } from "@/components/ui/scroll-region";
import type { NearPair } from "@/lib/core/hand/near-names";
import type { PartyKind } from "@/lib/core/hand/party";
import { formatNumber } from "@/lib/format/number";

export interface NearPairsProps {
  kind: PartyKind;
  near: { pairs: readonly NearPair[]; count: number; cut: boolean; page: number; perPage: number };
}

/** Pairs of names that may be one: each is merged on a page of its own, or said to be two, and then offered no more. */
export function NearPairs({ kind, near }: NearPairsProps) {
  const { pairs, count, page, perPage } = near;
  const address = (number: number) => `/admin/parties?kind=${kind}${number > 1 ? `&page=${number}` : ""}#near-head`;
  return (
    <section className="sec0" aria-labelledby="near-head">
      <h2 id="near-head">
        Names that look like one and the same <span className="mute num">{formatNumber(count)}</span>
      </h2>
      <p className="sm soft">
        Compared without endings such as Inc. or Labs, and to one letter.{" "}
        {near.cut && "More are found than are listed. "}
        {count === 0 && "No pair is left to look at."}
      </p>
      {count > 0 && (
        <form action="/admin/parties/apart" method="post" aria-label="Pairs that are two">
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="page" value={page} />
          <PairTable kind={kind} pairs={pairs} />
          <div className="actions">
            <button className="btn" type="submit">
              Marked pairs are two
            </button>
            <span className="sm soft">They are offered no more; each can be taken back below.</span>
          </div>
        </form>
      )}
      {count > perPage && (
        <NumberPager {...{ page, perPage, count }} rows={pairs.length} label="Pages of pairs" href={address} />
      )}
    </section>
  );
}

function PairTable({ kind, pairs }: { kind: PartyKind; pairs: readonly NearPair[] }) {
  return (
    <ScrollRegion label="Pairs of names">
      <table className="tbl flat pairs stack">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Looks like</th>
            <th scope="col">Why</th>
            <th scope="col">They are</th>
            <th scope="col">
              <span className="vh">Merge</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ one, other, why }) => (
            <tr key={`${one.id} ${other.id}`}>
              <th scope="row">{one.name}</th>
              <td data-l="looks like">{other.name}</td>
              <td className="soft">{why}</td>
              <td>
                <label className="check">
                  <input type="checkbox" name="pair" value={`${one.id} ${other.id}`} /> two
                  <span className="vh">{`: ${one.name} and ${other.name}`}</span>
                </label>
              </td>
              <td className="n">
                <Link
                  className="btn small"
                  href={`/admin/parties/${kind}/${one.id}/merge?with=${other.id}`}
                  prefetch={false}
                >
                  Look at merging<span className="vh">{` ${other.name} into ${one.name}`}</span>
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
