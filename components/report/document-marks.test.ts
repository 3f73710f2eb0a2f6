import { expect, it } from "vitest";
import type { Report } from "@/lib/core/report/report";
import { documentMarks } from "./document-marks";

/** Three blocks of ten characters with a line break between them. */
const blocks = [0, 11, 22].map((start) => ({ start, end: start + 10 }));
const report = (findings: object[], worthALook: object[] = []) =>
  ({ blocks, findings, worthALook }) as unknown as Report;
const labels = (of: Report) => {
  const marks = documentMarks(of);
  return blocks.map((_, i) => [...marks(i).findings, ...marks(i).looks].map(({ label }) => label).join(" "));
};

it("puts each finding under the blocks its words stand in", () => {
  const inside = { label: "1", start: 2, end: 8 };
  const across = { label: "2", start: 5, end: 25 };
  const last = { label: "a", start: 22, end: 32 };
  expect(labels(report([inside, across, last]))).toEqual(["1 2", "2", "2 a"]);
  expect(labels(report([]))).toEqual(["", "", ""]);
});

it("does not count a block that only touches the end of the words", () => {
  expect(labels(report([{ label: "1", start: 0, end: 10 }]))).toEqual(["1", "", ""]);
  expect(labels(report([], [{ start: 11, end: 21 }]))).toEqual(["", "look-1", ""]);
});
