import { ScrollRegion } from "@/components/ui/scroll-region";
import type { Lab, LabLabel } from "@/lib/core/labs/lab";
import { formatDate } from "@/lib/format/date";
import { LabelLine, span } from "./label-line";

const GROUPS = { independent: "Independent", integrated: "Integrated" } as const;

interface Row {
  name: string;
  /** The article's words. */
  article: (lab: Lab) => string;
  /** Labels of the record that stand in the same cell. */
  labels: (label: LabLabel) => boolean;
}

const isGroup = (label: LabLabel) => label.label in GROUPS;
const isCloud = (label: LabLabel) => label.label.includes("cloud") && !label.label.includes("invest");
/** What the article printed stands above already; below it stands what other sources add or doubt. */
const isRecord = (label: LabLabel) => label.confidence !== "article";

const ROWS: readonly Row[] = [
  {
    name: "Funding",
    article: (lab) => lab.fundingModel,
    labels: (label) => isRecord(label) && !isGroup(label) && !isCloud(label),
  },
  { name: "Cloud", article: (lab) => lab.cloudDependency, labels: (label) => isRecord(label) && isCloud(label) },
  { name: "Open source", article: (lab) => lab.openSourcePolicy, labels: () => false },
  { name: "Strength", article: (lab) => lab.advantage, labels: () => false },
];

/** Independent and integrated labs side by side: the article's label above, what the record says in the same cell. */
export function LabsTable({ labs, asOf }: { labs: readonly Lab[]; asOf: string }) {
  const groups = (Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => ({
    group,
    labs: labs.filter((lab) => lab.group === group),
  }));
  const ordered = groups.flatMap((g) => g.labs);
  return (
    <div>
      <h2 className="vh">Independent and integrated labs</h2>
      <ScrollRegion label="Labs compared">
        <table className="tbl labs">
          <thead>
            <tr className="grp">
              <td />
              {groups.map(({ group, labs: members }) => (
                <th key={group} scope="colgroup" colSpan={members.length}>
                  {GROUPS[group]}
                </th>
              ))}
            </tr>
            <tr>
              <td />
              {ordered.map((lab) => (
                <th key={lab.id} scope="col">
                  {lab.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ROWS.map((row) => (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                {ordered.map((lab) => (
                  <td key={lab.id}>
                    {row.article(lab)}
                    {lab.labels.filter(row.labels).map((label) => (
                      <LabelLine key={`${label.label} ${label.from}`} label={label} />
                    ))}
                  </td>
                ))}
              </tr>
            ))}
            <LabelRow labs={ordered} />
          </tbody>
        </table>
      </ScrollRegion>
      <p className="src xs mute gap-s">
        Source: AINews, May 2026, as published, in the first line of each cell; below it the public record, each entry
        with its date and source. A label holds from its date on; no end means none on record. As of {formatDate(asOf)}.
      </p>
    </div>
  );
}

/** When each lab counted as what the article calls it. */
function LabelRow({ labs }: { labs: readonly Lab[] }) {
  return (
    <tr>
      <th scope="row">
        Label holds <span className="sub">independent or integrated</span>
      </th>
      {labs.map((lab) => {
        const own = lab.labels.filter(isGroup);
        return (
          <td key={lab.id}>
            {own.length === 0 && <span className="prov unknown">no date on record</span>}
            {own.map((label) => (
              <span key={label.from} className="held">
                {GROUPS[label.label as keyof typeof GROUPS]} {span(label)}
                {label.note !== null && <span className="sub">{label.note}</span>}
              </span>
            ))}
          </td>
        );
      })}
    </tr>
  );
}
