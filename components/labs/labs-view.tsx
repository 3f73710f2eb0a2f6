import type { Lab, Model } from "@/lib/core/labs/lab";
import type { LabValuation, ValuationYear } from "@/lib/core/labs/valuation";
import { formatDate } from "@/lib/format/date";
import { FrontierChart } from "./frontier-chart";
import { IgnoredNotice } from "./ignored-notice";
import { LabValuations } from "./lab-valuations";
import { LabsTable } from "./labs-table";
import { ModelsTable } from "./models-table";
import { MonthlyCost } from "./monthly-cost";
import { PriceRatios } from "./price-ratios";
import { ValuationYears } from "./valuation-years";

export interface LabsViewProps {
  labs: readonly Lab[];
  models: readonly Model[];
  labValuations: readonly LabValuation[];
  valuationYears: readonly ValuationYear[];
  /** ISO date of the newest change in the record of labs. */
  asOf: string;
  /** Millions of input tokens a month. */
  millions: number;
  /** What the address asked for and could not be read as a volume. */
  ignored: string | null;
}

/** The labs page: who kept its choice of cloud, and what the models cost for what they score. */
export function LabsView(props: LabsViewProps) {
  const { labs, models, asOf, millions, ignored } = props;
  return (
    <>
      <div className="title-row">
        <h1>Labs</h1>
        <p className="stand">
          Two labs that kept their choice of cloud and two backed by one, as the article puts it, with what the record
          says in the same cell.
        </p>
      </div>
      <LabsTable labs={labs} asOf={asOf} />
      <div className="cols sec">
        <FrontierChart models={models} source="AINews, May 2026" />
        <section className="c4 chart duo" aria-label="Prices compared">
          <PriceRatios models={models} />
          <div>
            <IgnoredNotice value={ignored} />
            <MonthlyCost models={models} millions={millions} />
          </div>
        </section>
      </div>
      <div className="cols sec">
        <LabValuations labs={labs} valuations={props.labValuations} asOf={asOf} />
        <ValuationYears years={props.valuationYears} asOf={asOf} />
      </div>
      <ModelsTable models={models} asOf={formatDate(asOf)} />
    </>
  );
}
