import Link from "next/link";
import type { Report, ReportFinding, WorthALookItem } from "@/lib/core/report/report";
import { lookId, splitWorthALook, WHY_NOT_SCORED } from "@/lib/core/report/worth-a-look";
import { confidencePercent } from "@/lib/core/shared/confidence-text";
import type { Span } from "@/lib/core/shared/span";
import { kindText } from "@/lib/core/taxonomy/kind-text";
import { cutQuote, findingPlace } from "./finding-words";
import { JudgeForm } from "./judge-form";
import { wordsLanguage } from "./words-language";

/** Clauses below the line from which a finding counts: surest first, with the way to their words, and why they are not scored. */
export function WorthALook({ report, id }: { report: Report; id?: string }) {
  const { first, others } = splitWorthALook(report);
  if (first.length === 0) return null;
  return (
    <section aria-labelledby="worth-a-look">
      <h2 className="gap" id="worth-a-look">
        Worth a look
      </h2>
      <p className="sm soft look-why">
        {WHY_NOT_SCORED} <Link href="/method#confidence">How sure is sure enough</Link>
      </p>
      <LookTable items={first} from={0} id={id} findings={report.findings} />
      {others.length > 0 && (
        <details className="look-more">
          <summary>Show all {report.worthALook.length}</summary>
          <LookTable items={others} from={first.length} id={id} findings={report.findings} />
        </details>
      )}
    </section>
  );
}

/** The spans of what is worth a look, each with the address of its words. */
export function lookSpans({ worthALook }: Report): (Span & { label: string })[] {
  return worthALook.map(({ start, end }, i) => ({ start, end, label: lookId(i) }));
}

/** Rows of the list; `from` is the place of the first one in it. The second table repeats the headings for the ear only. */
function LookTable(props: {
  items: readonly WorthALookItem[];
  from: number;
  id?: string;
  findings: readonly ReportFinding[];
}) {
  const { items, from, id, findings } = props;
  return (
    <table className="tbl flat stack looks">
      <colgroup>
        <col className="look-where" />
        <col />
        <col className="look-kind" />
        <col className="look-sure" />
      </colgroup>
      <thead className={from === 0 ? undefined : "vh"}>
        <tr>
          <th scope="col">Where</th>
          <th scope="col">Words</th>
          <th scope="col">May be</th>
          <th scope="col" className="n">
            How sure
          </th>
          {id !== undefined && (
            <th scope="col">
              <span className="vh">Count it</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {items.map((item, i) => (
          <tr key={`${item.start}-${item.end}`}>
            <td className="nowrap">
              <a className="quiet" href={`#${lookId(from + i)}`} data-place>
                {findingPlace(item) ?? "show"}
              </a>
            </td>
            <td className="serif-t" lang={wordsLanguage(item.quote)}>
              {cutQuote(item.quote)}
            </td>
            <td className="soft" data-l="may be">
              {kindText(item.kind).name.toLowerCase()}
            </td>
            <td className="n" data-l="how sure">
              {confidencePercent(item.confidence)}
            </td>
            {id !== undefined && (
              <td>
                <CountIt id={id} item={item} counted={countedAs(findings, item)} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The button that makes a finding of an item, or the finding it has become. */
function CountIt({ id, item, counted }: { id: string; item: WorthALookItem; counted: string | null }) {
  const { kind, start, end } = item;
  if (counted !== null) {
    return (
      <a className="nowrap" href={`#finding-${counted}`}>
        counted as {counted}
      </a>
    );
  }
  return (
    <JudgeForm id={id} fields={{ action: "add", kind, start, end }}>
      <button className="btn small" type="submit">
        Count it<span className="vh"> as {kindText(kind).name.toLowerCase()}</span>
      </button>
    </JudgeForm>
  );
}

function countedAs(findings: readonly ReportFinding[], { kind, start, end }: WorthALookItem): string | null {
  return findings.find((one) => one.kind === kind && one.start < end && start < one.end)?.label ?? null;
}
