import type { ComparedOffer } from "@/lib/core/offers/compare-offers";
import { releaseGap } from "@/lib/core/offers/effective-value";
import { type Sensitivity, sensitivityOf } from "@/lib/core/offers/sensitivity";
import { moneyShort } from "@/lib/core/shared/money-text";
import { formatNumber } from "@/lib/format/number";
import { Plots } from "../charts/plots";
import { ChartFrame } from "../ui/chart-frame";
import { FindingMarker } from "../ui/finding-marker";
import { StateMessage } from "../ui/state-message";
import { BreakEvenPlot } from "./break-even-plot";
import { BreakEvenTable } from "./break-even-table";
import { chartTitle, endsWords, inMillions } from "./offer-words";

interface Props {
  compared: ComparedOffer;
  /** Discount rate, per cent a year. */
  yearly: number;
  /** The address of the comparison's numbers, without the path. */
  search: string;
}

/** How the break-even of one offer moves with what nobody can read in a paper. */
export function BreakEvenChart({ compared, yearly, search }: Props) {
  const drawn = sensitivityOf(compared.offer, yearly);
  if (drawn === null) return <NothingToDraw compared={compared} />;
  const own = drawn.curves.find(({ yours }) => yours);
  const cap = drawn.cliff === null ? null : (own?.pieces[0]?.[1].percent ?? null);
  const size = moneyShort({ minor: compared.headline ?? 0, currency: compared.offer.currency });
  const label = `Lines: how much lower than ${size} a clean offer may be. ${inWords(drawn)}`;
  return (
    <ChartFrame
      title={chartTitle(compared, cap)}
      level={2}
      className="c8"
      unit={`How much lower than ${size} a clean offer may be, %`}
      source={<Method compared={compared} drawn={drawn} yearly={yearly} />}
    >
      <Plots
        room="wide"
        draw={(width) => (
          <BreakEvenPlot key={width} width={width} drawn={drawn} label={label} after={afterWords(compared)} />
        )}
      />
      <BreakEvenTable compared={compared} drawn={drawn} yearly={yearly} search={search} />
    </ChartFrame>
  );
}

function inWords(drawn: Sensitivity): string {
  const of = (need: number | null) => (need === null ? "" : `with ${need} percent of the compute needed, `);
  const says = drawn.curves.map(({ need, pieces }) => {
    const [[from, to] = [drawn.yours, drawn.yours], beyond] = pieces;
    const rest = beyond === undefined ? "" : `, then ${formatNumber(beyond[0].percent, 1)} percent`;
    return `${of(need)}from ${formatNumber(from.percent, 1)} to ${formatNumber(to.percent, 1)} percent${rest}`;
  });
  return `${says.join("; ")}. Your case: ${formatNumber(drawn.yours.percent, 1)} percent.`;
}

function afterWords({ offer }: ComparedOffer): string[] {
  return ["after the price release", `only its ${formatNumber(offer.figures.wait ?? 0)} days cost you`];
}

/** The sum behind the lines, what the cliff is, and what the band says. */
function Method({ compared, drawn, yearly }: Omit<Props, "search"> & { drawn: Sensitivity }) {
  const { offer, headline } = compared;
  const f = offer.figures;
  const say = (minor: number | null) => inMillions(minor ?? 0, offer.currency, 1);
  const others = (headline ?? 0) - (f.cash ?? 0) > 0 ? " and what credits and milestone money lose" : "";
  const spends = (f.spend ?? 0) > 0;
  return (
    <>
      Method: {spends ? `[${say(f.spend)} − ${say(f.spend)} × need × (1 − price gap)]` : "price gap × tied compute"}
      {others && `, ${others.trim()},`} ÷ {say(headline)}. <CliffWords compared={compared} drawn={drawn} /> Band: the
      article’s claim that independence commands 20–30% (AINews, May 2026).{" "}
      {yearly === 0 ? "Undiscounted" : `Discounted at ${yearly}% a year`}.{" "}
      <a href="/compare/offers/method">All formulae</a>
    </>
  );
}

function CliffWords({ compared: { offer }, drawn }: { compared: ComparedOffer; drawn: Sensitivity }) {
  const gap = releaseGap(offer.figures);
  if (drawn.cliff === null || gap === null) return null;
  const source = offer.sources.release;
  const by =
    source.from === "read" && source.finding !== null && offer.reading !== null ? (
      <>
        {" "}
        (finding{" "}
        <FindingMarker
          label={source.finding}
          severity={null}
          href={`${offer.reading.href}#finding-${source.finding}`}
          name={`Finding ${source.finding}, in the report`}
        />
        )
      </>
    ) : null;
  return (
    <>
      At a gap of {formatNumber(gap, 1)}% {offer.name} is {offer.figures.release}% dearer; after{" "}
      {formatNumber(offer.figures.wait ?? 0)} days of that {endsWords(offer.ends)}
      {by}.
    </>
  );
}

/** Why there is no picture, and what would make one. */
function NothingToDraw({ compared }: { compared: ComparedOffer }) {
  const { offer, breakEven, open, value, headline } = compared;
  const f = offer.figures;
  if (value === null) {
    return (
      <section className="c8">
        <StateMessage title={`What ${offer.name} brings is not stated`}>
          Type in its cash at closing to see how much lower a clean offer may be.
        </StateMessage>
      </section>
    );
  }
  if (open.includes("compute") || open.includes("spend")) {
    return (
      <section className="c8">
        <StateMessage title="What the tie costs depends on what you spend on compute">
          {offer.name}{" "}
          {f.spend === null
            ? "asks for a spend that its paper does not state"
            : `ties ${f.tied ?? "a share"}% of your compute`}
          . No paper says what that comes to: type in{" "}
          {f.spend === null ? "the committed spend" : "your compute spend a month"} to see the break-even.
        </StateMessage>
      </section>
    );
  }
  const lower = breakEven === null ? null : formatNumber(breakEven, 0);
  return (
    <section className="c8">
      <StateMessage
        title={
          value === headline ? "A clean offer is worth its cash" : `A clean offer ${lower}% lower is worth as much`
        }
      >
        Nothing in {offer.name} commits or ties compute, so the price of compute elsewhere does not change what it is
        worth.
      </StateMessage>
    </section>
  );
}
