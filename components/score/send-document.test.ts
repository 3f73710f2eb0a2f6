import { describe, expect, it } from "vitest";
import { readLine, type Stage } from "./read-progress";
import { lineReader } from "./send-document";

const PROBLEM = { title: "The document is encrypted", detail: "Save it without a password." };

describe("an answer that grows", () => {
  it("tells each stage once its line is whole, and the report at the end", () => {
    const stages: Stage[] = [];
    const lines = lineReader((stage) => stages.push(stage));
    const whole = '{"stage":"extracting"}\n{"stage":"segmenting"}\n{"data":{"id":"r1","score":56.4,"grade":"C"}}\n';
    for (const length of [5, 23, 30, 60]) lines.read(whole.slice(0, length));
    expect(stages).toEqual(["extracting", "segmenting"]);
    expect(lines.end(whole)).toEqual({ made: { id: "r1", score: 56.4, grade: "C" } });
    expect(stages).toEqual(["extracting", "segmenting"]);
  });

  it("ends with the problem, as a line or as the whole answer", () => {
    const silent = () => undefined;
    expect(lineReader(silent).end(`{"stage":"extracting"}\n${JSON.stringify({ error: PROBLEM })}`)).toEqual({
      problem: PROBLEM,
    });
    expect(lineReader(silent).end(JSON.stringify(PROBLEM, null, 2))).toEqual({ problem: PROBLEM });
  });

  it("is nothing where it was cut off or is no answer of ours", () => {
    const silent = () => undefined;
    expect(lineReader(silent).end('{"stage":"extracting"}\n{"data":{"id')).toBeNull();
    expect(lineReader(silent).end("<html>Bad gateway</html>")).toBeNull();
    expect(readLine({ stage: "dreaming" })).toBeNull();
    expect(readLine(null)).toBeNull();
  });
});
