import { describe, expect, it } from "vitest";
import { ReaderGate } from "./reader-gate";

/** Work that lasts until `end` is called. */
function work(log: string[], name: string) {
  let end = () => {};
  const until = new Promise<void>((resolve) => {
    end = resolve;
  });
  const run = () => {
    log.push(name);
    return until;
  };
  return { run, end };
}

/** Lets everything that can go on go on. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

describe("ReaderGate", () => {
  it("runs two at once and the others in the order in which they came", async () => {
    const gate = new ReaderGate(2);
    const log: string[] = [];
    const works = ["a", "b", "c", "d"].map((name) => work(log, name));
    const all = works.map(({ run }) => gate.run(run));
    await settle();
    expect(log).toEqual(["a", "b"]);
    works[1]?.end();
    await settle();
    expect(log).toEqual(["a", "b", "c"]);
    for (const { end } of works) end();
    await Promise.all(all);
    expect(log).toEqual(["a", "b", "c", "d"]);
  });

  it("gives a place back when the work fails", async () => {
    const gate = new ReaderGate(1);
    await expect(gate.run(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    await expect(gate.run(() => Promise.resolve("next"))).resolves.toBe("next");
  });

  it("lets one who waits leave, and does not run its work", async () => {
    const gate = new ReaderGate(1);
    const log: string[] = [];
    const [first, second, third] = [work(log, "first"), work(log, "second"), work(log, "third")];
    const abort = new AbortController();
    const running = gate.run(first.run);
    const leaving = gate.run(second.run, abort.signal);
    const waiting = gate.run(third.run);
    abort.abort(new Error("left"));
    await expect(leaving).rejects.toThrow("left");
    first.end();
    third.end();
    await Promise.all([running, waiting]);
    expect(log).toEqual(["first", "third"]);
  });

  it("sends away who finds too many waiting", async () => {
    const gate = new ReaderGate(1, 1);
    const log: string[] = [];
    const [first, second] = [work(log, "first"), work(log, "second")];
    const all = [gate.run(first.run), gate.run(second.run)];
    await expect(gate.run(() => Promise.resolve())).rejects.toMatchObject({ code: "rate-limited" });
    first.end();
    second.end();
    await Promise.all(all);
  });
});
