import { describe, expect, it } from "vitest";
import { linesOf } from "./read-progress";

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
