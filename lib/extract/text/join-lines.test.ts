import { describe, expect, it } from "vitest";
import { joinLines, WordBook } from "./join-lines";

const join = (...pieces: string[]) => joinLines(pieces, new WordBook(pieces.join("\n")));

describe("joinLines", () => {
  it("undoes a broken word and keeps the hyphen of a compound", () => {
    expect(join("the accel-", "erators")).toBe("the accelerators");
    expect(join("a non-", "exclusive licence")).toBe("a non-exclusive licence");
    expect(join("on a take-or-", "pay basis")).toBe("on a take-or-pay basis");
    expect(join("by e-", "mail")).toBe("by e-mail");
    expect(join("within 12-", "month periods")).toBe("within 12-month periods");
  });

  it("goes by how the document writes the word elsewhere", () => {
    const book = new WordBook("data-sharing stops\nThe workloads run\nall work-\nloads of data-\nsharing");
    expect(joinLines(["all work-", "loads"], book)).toBe("all workloads");
    expect(joinLines(["of data-", "sharing"], book)).toBe("of data-sharing");
  });

  it("keeps every hyphen where a long text breaks no words", () => {
    const long = Array.from(
      { length: 80 },
      (_, i) => `A full line of text, number ${i}, that ends in a whole word`,
    ).join("\n");
    const book = new WordBook(`${long}\nannounced as stock-\nexchange rules demand`);
    expect(joinLines(["as stock-", "exchange rules"], book)).toBe("as stock-exchange rules");
  });

  it("puts no space between Chinese characters, after a slash or a dash", () => {
    expect(join("公司全部训练", "工作负载")).toBe("公司全部训练工作负载");
    expect(join("training and/", "or inference")).toBe("training and/or inference");
    expect(join("its affiliates —", "all of them")).toBe("its affiliates — all of them");
  });
});
