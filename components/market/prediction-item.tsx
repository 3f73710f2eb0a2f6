import type { Evidence, Prediction } from "@/lib/core/market/prediction";
import { timePassed } from "@/lib/core/market/prediction";
import { formatDate } from "@/lib/format/date";
import { EvidenceList } from "./evidence-list";
import { StatusSign } from "./status-sign";

/** One prediction: claim, status and time left; beside it the evidence, for and against, empty sides saying so. */
export function PredictionItem({ prediction, asOf }: { prediction: Prediction; asOf: string }) {
  const of = (stance: Evidence["stance"]) => prediction.evidence.filter((item) => item.stance === stance);
  const context = of("context");
  return (
    <li id={`prediction-${prediction.number}`}>
      <div className="phead">
        <span className="pn" aria-hidden="true">
          {prediction.number}
        </span>
        <h2>{prediction.claim}</h2>
        <p className="pstat">
          <StatusSign status={prediction.status} />
          <Due prediction={prediction} asOf={asOf} />
        </p>
        <p className="sm soft why">{prediction.reading}</p>
      </div>
      <div>
        <div className="ev">
          <EvidenceList title="For" items={of("for")} empty="Nothing on record speaks for it." />
          <EvidenceList title="Against" items={of("against")} empty="Nothing on record speaks against it." />
        </div>
        {context.length > 0 && (
          <div className="ev context">
            <EvidenceList title="Context" items={context} empty="" />
          </div>
        )}
      </div>
    </li>
  );
}

function Due({ prediction, asOf }: { prediction: Prediction; asOf: string }) {
  const passed = timePassed(prediction, asOf);
  if (prediction.dueOn === null || passed === null) return <span className="xs mute">no due date</span>;
  const percent = Math.round(passed * 100);
  return (
    <>
      <span className="xs mute">
        due {formatDate(prediction.dueOn)}, {percent}% of the time has passed
      </span>
      <span className="clock" aria-hidden="true">
        <i style={{ width: `${percent}%` }} />
      </span>
    </>
  );
}
