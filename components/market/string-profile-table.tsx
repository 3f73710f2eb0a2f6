import Link from "next/link";
import { ScrollRegion } from "@/components/ui/scroll-region";
import type { DealFilter } from "@/lib/core/market/deal-filter";
import {
  isStringToken,
  type ProfileLine,
  profileLines,
  type StringProfile,
  stringsPerHundredMillion,
} from "@/lib/core/market/string-profile";
import { formatDate } from "@/lib/format/date";
import { formatMoney } from "@/lib/format/money";
import { countOf, formatNumber } from "@/lib/format/number";
import { SetBadge } from "./set-source";
import { sentence, tokenWords } from "./words";

export interface StringProfileTableProps {
  profile: StringProfile;
  /** The deals counted. */
  query: DealFilter;
  asOf: string;
}

/** What was asked for, how often, year by year: k of the n deals whose record tells; and what control cost per dollar. */
export function StringProfileTable({ profile, asOf }: StringProfileTableProps) {
  const lines = profileLines(profile);
  return (
    <section className="sec" aria-labelledby="profile">
      <h2 id="profile">What was asked for</h2>
      {lines.length === 0 ? (
        <p className="soft">
          {profile.told === 0
            ? "No term of these deals is disclosed."
            : `${countOf(profile.told, "deal")} disclose a term; none reports a string or a protection.`}
        </p>
      ) : (
        <ScrollRegion label="What was asked for">
          <table className="tbl profile">
            <thead>
              <tr>
                <th scope="col">Term</th>
                {profile.years.map(({ year }) => (
                  <th scope="col" className="n" key={year}>
                    {year}
                  </th>
                ))}
                <th scope="col" className="n">
                  All years
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Line key={line.kind} line={line} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <Control profile={profile} />
      <p className="src xs mute gap-s">
        Source: <SetBadge set={profile.set} /> SQL over {countOf(profile.deals, "deal")}, terms known in{" "}
        {formatNumber(profile.told)}. k/n: deals with the term, of those whose record tells; an empty cell tells
        nothing.
        {profile.set === "public" && " Floors, not rates: most contracts are not published."} As of {formatDate(asOf)}.
      </p>
    </section>
  );
}

function Line({ line }: { line: ProfileLine }) {
  const words = sentence(tokenWords(line.kind));
  return (
    <tr>
      <th scope="row">
        {words}
        {!isStringToken(line.kind) && <span className="sub">not a string</span>}
      </th>
      {line.byYear.map(({ year, yes, known }) => (
        <td className="n" key={year}>
          {known === 0 ? <span className="vh">not disclosed</span> : `${formatNumber(yes)}/${formatNumber(known)}`}
        </td>
      ))}
      <td className="n">
        <b>
          {formatNumber(line.yes)}/{formatNumber(line.known)}
        </b>
      </td>
    </tr>
  );
}

function Control({ profile }: { profile: StringProfile }) {
  const { n, strings, usdMinor } = profile.control;
  const per = stringsPerHundredMillion(profile);
  return (
    <p className="gap-s">
      <b>Control per dollar: </b>
      {per === null ? (
        "cannot be computed; no deal discloses both its amount and a term."
      ) : (
        <>
          <b className="num">{formatNumber(per, per < 1 ? 2 : 1)}</b> strings per $100M ({countOf(strings, "string")} on{" "}
          {formatMoney({ minor: usdMinor, currency: "USD" })} in {countOf(n, "deal")} with both on record). The amount
          is the whole round’s; <Link href="/method#record">how it is counted</Link>.
        </>
      )}
    </p>
  );
}
