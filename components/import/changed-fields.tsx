import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { ProvenanceBadge } from "@/components/ui/provenance-badge";
import { ScrollRegion } from "@/components/ui/scroll-region";
import type { ImportField } from "@/lib/core/import/import-field";
import type { FieldChange } from "@/lib/core/import/import-plan";
import { FIELD_LABELS } from "./field-words";

const RULES: Record<FieldChange["rule"], string> = {
  fills: "unknown becomes known",
  conflict: "conflict: both kept, each with its source",
  replaces: "the same source says otherwise now",
};

/** Field by field what would change: what stands there now, what stands there afterwards, and by which rule. */
export function ChangedFields({ rows }: { rows: readonly FieldChange[] }) {
  return (
    <ScrollRegion label="Changed fields">
      <table className="tbl flat stack" aria-label="Changed fields">
        <thead>
          <tr>
            <th scope="col">Deal</th>
            <th scope="col">Field</th>
            <th scope="col">Now</th>
            <th scope="col">After</th>
            <th scope="col">Rule</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.line} ${row.field}`}>
              <th scope="row">
                <Link className="quiet" href={`/deals/${row.dealId}`} prefetch={false}>
                  {row.deal}
                </Link>
              </th>
              <td data-l="field">{FIELD_LABELS[row.field as ImportField] ?? row.field}</td>
              <td data-l="now">
                <Side text={row.before} mark={row.rule === "fills" ? null : "del"} />
              </td>
              <td data-l="after">
                <Side text={row.after} mark="ins" />
              </td>
              <td className="soft">
                {RULES[row.rule]}
                {row.rule === "fills" && (
                  <>
                    {" "}
                    <span className="prov imported">
                      <Icon name="arrow-in" />
                      Imported
                    </span>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Side({ text, mark }: { text: string | null; mark: "ins" | "del" | null }) {
  if (text === null) return <ProvenanceBadge kind="unknown" />;
  if (mark === null) return <span className="num">{text}</span>;
  return <span className="diff num">{mark === "ins" ? <ins>{text}</ins> : <del>{text}</del>}</span>;
}
