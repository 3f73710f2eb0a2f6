import { describe, expect, it } from "vitest";
import { changeQueue, isOpen, type QueueChange, type QueueItem, queueSummary } from "./queue";

const queueAfter = (...changes: QueueChange[]) => changes.reduce<readonly QueueItem[]>(changeQueue, []);
const add: QueueChange = { add: [1, 2, 3].map((id) => ({ id, name: `${id}.pdf` })) };
const made = { id: "r", score: 56.4, grade: "C" };
const problem = { title: "Encrypted", detail: "Save it without a password." };

describe("a queue of documents", () => {
  it("follows each document by itself", () => {
    const items = queueAfter(
      add,
      { id: 1, sent: 10, total: 20 },
      { id: 1, stage: "extracting", after: 0 },
      { id: 1, stage: "segmenting", after: 120 },
      { id: 2, to: { at: "failed", problem } },
    );
    expect(items.map(({ state }) => state)).toEqual([
      { at: "reading", stage: "segmenting", times: { extracting: 0, segmenting: 120 } },
      { at: "failed", problem },
      { at: "waiting" },
    ]);
    expect(items.map(isOpen)).toEqual([true, false, true]);
  });

  it("leaves what is finished as it is, and takes no step back", () => {
    const done = queueAfter(add, { id: 1, to: { at: "done", made } }, { id: 1, to: { at: "cancelled" } });
    expect(done[0]?.state).toEqual({ at: "done", made });
    const reading = queueAfter(add, { id: 1, stage: "extracting", after: 0 }, { id: 1, sent: 20, total: 20 });
    expect(reading[0]?.state.at).toBe("reading");
  });

  it("takes more documents while it runs, and begins anew once all are finished", () => {
    const more: QueueChange = { add: [{ id: 4, name: "4.pdf" }] };
    expect(queueAfter(add, more).map(({ id }) => id)).toEqual([1, 2, 3, 4]);
    const ended = [1, 2, 3].map((id): QueueChange => ({ id, to: { at: "done", made } }));
    expect(queueAfter(add, ...ended, more).map(({ id }) => id)).toEqual([4]);
    expect(queueAfter(add, { clear: true })).toEqual([]);
  });

  it("is summed up in words", () => {
    const items = queueAfter(
      add,
      { id: 1, to: { at: "done", made } },
      { id: 2, to: { at: "failed", problem } },
      { id: 3, to: { at: "cancelled" } },
    );
    expect(queueSummary(items)).toBe("1 of 3 read, 1 could not be read, 1 cancelled");
  });
});
