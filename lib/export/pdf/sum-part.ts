import type { Report } from "../../core/report/report";
import { splitWorthALook, WHY_NOT_SCORED } from "../../core/report/worth-a-look";
import { confidencePercent } from "../../core/shared/confidence-text";
import { kindText } from "../../core/taxonomy/kind-text";
import { formatPoints, formatScore } from "../../format/points";
import { placeText } from "../finding-facts";
import { columnsOf, drawRow } from "./draw-table";
import { quoted } from "./findings-part";
import type { Flow } from "./flow";
import { INK, TYPE } from "./ink";

/** The protections that would answer the strings, with words to propose. */
export function drawMissing(flow: Flow, { missing, language }: Report): void {
  if (missing.length === 0)
    flow.text("P", [
      { text: "Nothing: every string found has its protection, or there is none to answer.", style: TYPE.body },
    ]);
  for (const { kind, answers, wouldReturn, language: words } of missing) {
    flow.room(70);
    flow.text(
      "H3",
      [
        { text: `${kindText(kind).name}  `, style: TYPE.finding },
        { text: `would answer ${answers.join(", ")}; ${formatPoints(wouldReturn, true)} points`, style: TYPE.soft },
      ],
      { after: 2 },
    );
    quoted(flow, words, {
      bar: INK.accent,
      style: { ...TYPE.words, size: 10 },
      lang: language === "zh" ? "zh" : undefined,
    });
  }
}

/** The surest of what is worth a look and not scored. */
export function drawWorthALook(flow: Flow, report: Report): void {
  const { first, others } = splitWorthALook(report);
  flow.text("P", [{ text: WHY_NOT_SCORED, style: TYPE.soft }], { after: 5 });
  for (const item of first) {
    const facts = [confidencePercent(item.confidence), placeText(item)].filter((fact) => fact !== "").join(", ");
    flow.text(
      "P",
      [
        { text: `${kindText(item.kind).name}? `, style: TYPE.bold },
        { text: `${facts}. `, style: TYPE.small },
        { text: item.quote, style: TYPE.words },
      ],
      { after: 4 },
    );
  }
  if (others.length > 0)
    flow.text("P", [{ text: `And ${others.length} more; the JSON report lists them all.`, style: TYPE.soft }]);
}

/** Every line of the sum with its reason, to the last point. */
export function drawSum(flow: Flow, { explanation, score }: Report): void {
  const columns = columnsOf(flow.width, [31, 60, 9]).map((column, index) =>
    index === 2 ? { ...column, align: "right" as const } : column,
  );
  flow.element("Table", () => {
    const head = (text: string) => ({
      text: [{ text, style: TYPE.label }],
      type: "TH" as const,
      scope: "Column" as const,
    });
    drawRow(flow, [head("Line"), head("Why this weight"), head("Points")], columns);
    for (const { type, finding, by, text, points, reason } of explanation) {
      const own = type === "start" || type === "string" || type === "floor";
      const label = finding !== null && type === "string" ? `${finding}. ` : "";
      const line = `${own ? "" : "    "}${label}${text}${by === null ? "" : ` (${by})`}`;
      drawRow(
        flow,
        [
          { text: [{ text: line, style: own ? TYPE.bold : TYPE.body }], type: "TH", scope: "Row" },
          { text: [{ text: reason, style: { ...TYPE.soft, size: 8.5 } }] },
          { text: [{ text: formatPoints(points, type !== "start"), style: own ? TYPE.bold : TYPE.body }] },
        ],
        columns,
      );
    }
    const total = { ...TYPE.bold, size: 11 };
    drawRow(
      flow,
      [
        { text: [{ text: "Independence score", style: total }], type: "TH", scope: "Row" },
        { text: [] },
        { text: [{ text: formatScore(score), style: total }] },
      ],
      columns,
    );
  });
}
