import { describe, expect, it } from "vitest";
import { linesOf, readLine } from "./read-progress";

async function linesFrom(...chunks: string[]): Promise<string[]> {
  const bytes = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(bytes.encode(chunk));
      controller.close();
    },
  });
  const lines: string[] = [];
  for await (const line of linesOf(stream)) lines.push(line);
  return lines;
}

describe("lines of a streamed answer", () => {
  it("joins a line that arrives in pieces and splits pieces that hold several", async () => {
    expect(await linesFrom('{"sta', 'ge":1}\n{"b":2}\n{"c"', ":3}\n")).toEqual(['{"stage":1}', '{"b":2}', '{"c":3}']);
  });

  it("gives the last line even where its end is missing, and no empty ones", async () => {
    expect(await linesFrom("a\n\n", "b")).toEqual(["a", "b"]);
    expect(await linesFrom()).toEqual([]);
  });
});

describe("a line of the answer", () => {
  it("is a stage, the report's id or a problem", () => {
    expect(readLine({ stage: "detecting" })).toEqual({ stage: "detecting" });
    expect(readLine({ data: { id: "7" } })).toEqual({ id: "7" });
    expect(readLine({ error: { title: "T", detail: "D", code: "x" } })).toEqual({
      problem: { title: "T", detail: "D" },
    });
  });

  it("is passed over where it is something else", () => {
    for (const other of [null, 3, "x", {}, { stage: "dancing" }, { data: {} }, { error: { title: "T" } }]) {
      expect(readLine(other)).toBeNull();
    }
  });
});
