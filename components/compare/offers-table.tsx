import type { ReactNode } from "react";
import type { ComparedOffer, OffersComparison } from "@/lib/core/offers/compare-offers";
import type { LineType } from "@/lib/core/offers/effective-value";
import { isClean } from "@/lib/core/offers/offers-verdict";
import { formatScore } from "@/lib/format/points";
import { Icon } from "../ui/icon";
import { ScrollRegion } from "../ui/scroll-region";
import { SeverityTally } from "../ui/severity-tally";
import { decimalsFor, inMillions, lineNote } from "./offer-words";

const LINES: readonly { type: LineType; label: string }[] = [
  { type: "cash", label: "Cash at closing" },
  { type: "credits", label: "Credits you can use" },
  { type: "milestones", label: "Milestone money, discounted" },
  { type: "commitment", label: "Cost of committed compute" },
  { type: "exclusivity", label: "Cost of exclusive compute" },
];
const SIGNS: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£" };

interface Props {
  comparison: OffersComparison;
  /** The address without the offer, for its way out. */
  without: (index: number) => string;
}

/** The offers as columns, one arithmetic per row, the sum in larger figures. */
export function OffersTable({ comparison, without }: Props) {
  const { offers, currency } = comparison;
  const decimals = decimalsFor(offers);
  const mixed = offers.some(({ offer }) => offer.currency !== currency);
  const unit = mixed ? "Million, each in its currency" : `${SIGNS[currency] ?? currency} million`;
  const rows = LINES.filter(({ type }) => type !== "exclusivity" || offers.some((o) => lineOf(o, type) !== 0));
  return (
    <ScrollRegion label="Offers side by side">
      <table className={`tbl flat offers of-${offers.length}`}>
        <thead>
          <tr>
            <th scope="col">{unit}</th>
            {offers.map((compared, i) => (
              <th scope="col" className="n" key={compared.letter}>
                {compared.letter} <b>{compared.offer.name}</b>
                <Origin compared={compared} mixed={mixed} />
                <a className="xs quiet noprint remove" href={without(i)} aria-label={`Remove ${compared.offer.name}`}>
                  Remove
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <HeadlineRow offers={offers} decimals={decimals} mixed={mixed} />
          {rows.map(({ type, label }, i) => (
            <tr key={type} className={i === 0 ? "rule" : undefined}>
              <RowHead label={label} notes={offers.map((compared) => lineNote(compared, type, decimals))} />
              {offers.map((compared) => (
                <LineCell key={compared.letter} compared={compared} type={type} decimals={decimals} />
              ))}
            </tr>
          ))}
          <ValueRows comparison={comparison} decimals={decimals} mixed={mixed} />
          <StringRows offers={offers} />
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function lineOf({ lines }: ComparedOffer, type: LineType): number | null {
  return lines.find((line) => line.type === type)?.minor ?? null;
}

function Origin({ compared: { offer }, mixed }: { compared: ComparedOffer; mixed: boolean }) {
  return (
    <span className="sub">
      {offer.reading === null ? (
        "typed in"
      ) : (
        <>
          read from <a href={offer.reading.href}>{offer.reading.file}</a>
        </>
      )}
      {mixed && `, ${offer.currency}`}
    </span>
  );
}

function RowHead({ label, notes }: { label: string; notes: readonly (string | null)[] }) {
  const said = notes.filter((note) => note !== null);
  return (
    <th scope="row">
      {label}
      {said.map((note) => (
        <span className="sub" key={note}>
          {note}
        </span>
      ))}
    </th>
  );
}

function NotStated() {
  return <span className="soft">not stated</span>;
}

function HeadlineRow(props: { offers: readonly ComparedOffer[]; decimals: number; mixed: boolean }) {
  const { offers, decimals, mixed } = props;
  const most = Math.max(...offers.map(({ headline }) => headline ?? 0));
  return (
    <tr>
      <th scope="row">Headline</th>
      {offers.map(({ headline, offer, letter }) => {
        const text = headline === null ? <NotStated /> : inMillions(headline, offer.currency, decimals);
        return (
          <td className="n" key={letter}>
            {headline === most && offers.length > 1 && !mixed ? <b>{text}</b> : text}
          </td>
        );
      })}
    </tr>
  );
}

function LineCell(props: { compared: ComparedOffer; type: LineType; decimals: number }) {
  const { compared, type, decimals } = props;
  const minor = lineOf(compared, type);
  if (minor === null) {
    return (
      <td className="n">
        <NotStated />
      </td>
    );
  }
  if (minor === 0) return <td className="n mute">0</td>;
  return <td className="n">{inMillions(minor, compared.offer.currency, decimals, type !== "cash")}</td>;
}

function ValueRows(props: { comparison: OffersComparison; decimals: number; mixed: boolean }) {
  const { comparison, decimals, mixed } = props;
  const { offers, best, currency, ratesNeeded } = comparison;
  const scaled = mixed && ratesNeeded.length > 0 ? [] : offers.map((o) => ({ ...o, scale: scaleOf(o) }));
  const most = Math.max(
    1,
    ...scaled.map(({ headline, common, scale }) => Math.max((headline ?? 0) * scale, common?.minor ?? 0)),
  );
  return (
    <>
      <tr className="sum">
        <th scope="row">Effective value</th>
        {offers.map(({ value, offer, letter, atMost }) => {
          const text = value === null ? <NotStated /> : inMillions(value, offer.currency, decimals);
          return (
            <td className="n" key={letter}>
              {atMost && value !== null && <span className="sub">at most</span>}
              {best.includes(letter) ? <b>{text}</b> : text}
            </td>
          );
        })}
      </tr>
      {mixed && ratesNeeded.length === 0 && (
        <tr className="rate">
          <th scope="row">At your rate, {SIGNS[currency] ?? currency} million</th>
          {offers.map(({ common, letter }) => (
            <td className="n" key={letter}>
              {common === null ? <NotStated /> : inMillions(common.minor, common.currency, decimals)}
            </td>
          ))}
        </tr>
      )}
      {scaled.length > 0 && (
        <tr className="barrow">
          <td />
          {scaled.map(({ letter, headline, common, scale }) => (
            <td key={letter}>
              <span className={best.includes(letter) ? "eff best" : "eff"} aria-hidden="true">
                <i style={{ width: `${(100 * Math.max(0, common?.minor ?? 0)) / most}%` }} />
                <u style={{ width: `${(100 * (headline ?? 0) * scale) / most}%` }} />
              </span>
            </td>
          ))}
        </tr>
      )}
    </>
  );
}

/** What a minor unit of an offer is worth in the comparison's, from its value in both; 0 where it cannot be told. */
function scaleOf({ value, common }: ComparedOffer): number {
  return common === null || value === null || value === 0 ? 0 : common.minor / value;
}

function StringRows({ offers }: { offers: readonly ComparedOffer[] }) {
  const row = (label: string, cell: (compared: ComparedOffer) => ReactNode) => (
    <tr>
      <th scope="row">{label}</th>
      {offers.map((compared) => (
        <td className="n" key={compared.letter}>
          {compared.offer.reading === null && !isClean(compared) ? (
            <span className="soft">no paper read</span>
          ) : (
            cell(compared)
          )}
        </td>
      ))}
    </tr>
  );
  return (
    <>
      {row("Independence score", ({ offer }) => (
        <>
          <b>{formatScore(offer.reading?.score ?? 100)}</b> {offer.reading?.grade ?? "A"}
        </>
      ))}
      {row("Strings", ({ offer }) =>
        (offer.reading?.strings.length ?? 0) === 0 ? (
          <span className="soft">none</span>
        ) : (
          <span className="sevs">
            <SeverityTally findings={(offer.reading?.strings ?? []).map((severity) => ({ severity }))} />
          </span>
        ),
      )}
      {row("Worst string", ({ offer: { reading } }) =>
        reading === null || reading.worst === null ? (
          <span className="soft">none</span>
        ) : (
          <a className="quiet" href={`${reading.href}#finding-${reading.worst.label}`}>
            {reading.worst.text}
          </a>
        ),
      )}
      {row("Protections", ({ offer }) => {
        const n = offer.reading?.protections ?? 0;
        if (n === 0)
          return <span className="soft">{(offer.reading?.strings.length ?? 0) === 0 ? "none needed" : "none"}</span>;
        return (
          <span className="sev kp">
            <Icon name="protection" />
            {n}
          </span>
        );
      })}
    </>
  );
}
