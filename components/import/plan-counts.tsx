import Link from "next/link";
import type { ImportPlan, RowAction } from "@/lib/core/import/import-plan";
import { formatNumber } from "@/lib/format/number";

const WORDS: Record<RowAction, string> = {
  create: "New",
  update: "Changed",
  same: "Same",
  duplicate: "Duplicate in file",
  reject: "Rejected",
};

const LINKS: Record<RowAction, string> = {
  create: "view",
  update: "view fields",
  same: "view",
  duplicate: "view",
  reject: "mend",
};

const BARS: Record<RowAction, string> = {
  create: "barcell",
  update: "barcell",
  same: "barcell mut",
  duplicate: "barcell mut",
  reject: "barcell bad",
};

const ORDER: readonly RowAction[] = ["create", "update", "same", "duplicate", "reject"];

/** The plan in numbers that add up to the rows read, each a link to its rows. `href` gives the address of an action's rows. */
export function PlanCounts({ plan, href }: { plan: ImportPlan; href: (action: RowAction) => string }) {
  return (
    <table className="tbl flat plansum" aria-label="The plan in numbers">
      <tbody>
        {ORDER.map((action) => {
          const n = plan.counts[action];
          const bad = action === "reject" && n > 0;
          return (
            <tr key={action}>
              <th scope="row" className={bad ? "bad-word" : undefined}>
                {WORDS[action]}
              </th>
              <td className={BARS[action]}>
                <i className={n === 0 ? "none" : undefined} style={{ width: `${share(n, plan.rows)}%` }} />
              </td>
              <td className={bad ? "n bad-word" : "n"}>{bad ? <b>{formatNumber(n)}</b> : formatNumber(n)}</td>
              <td>
                {n === 0 ? (
                  <span className="mute">none</span>
                ) : (
                  <Link href={href(action)} prefetch={false} aria-label={`${WORDS[action]}: ${LINKS[action]}`}>
                    {LINKS[action]}
                  </Link>
                )}
              </td>
            </tr>
          );
        })}
        <tr className="sum">
          <th scope="row">Rows read</th>
          <td />
          <td className="n">{formatNumber(plan.rows)}</td>
          <td />
        </tr>
      </tbody>
    </table>
  );
}

/** Percent of the rows, for the bar. */
function share(n: number, of: number): number {
  return of === 0 ? 0 : (n / of) * 100;
}
