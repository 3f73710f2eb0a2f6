import { describe, expect, it } from "vitest";
import { extractDocument } from "./extract-document";

const read = (text: string, fileName: string | null = null, mimeType: string | null = null) =>
  extractDocument(new TextEncoder().encode(text), { fileName, mimeType });

async function outline(text: string, fileName: string): Promise<string[]> {
  const document = await read(text, fileName);
  return document.blocks.map(
    ({ type, start, end }) => `${type}: ${document.text.slice(start, end).replaceAll("\t", "|")}`,
  );
}

describe("extractDocument", () => {
  it("tells the format by the content, not by the name", async () => {
    expect((await read("<!doctype html><p>The Company may use any cloud.</p>", "terms.txt")).format).toBe("html");
    expect((await read("# Terms\n\nThe Company may use any cloud.", "terms.md")).format).toBe("markdown");
    expect((await read("# Terms\n\nThe Company may use any cloud.", null, "text/markdown")).format).toBe("markdown");
    expect((await read("We wrote <p> where a paragraph begins.", "notes.html")).format).toBe("text");
    await expect(read("\u0089PNG", "x.pdf")).resolves.toMatchObject({ format: "text" });
  });

  it("tells the stages", async () => {
    const stages: string[] = [];
    await extractDocument(new TextEncoder().encode("Terms apply."), {
      fileName: null,
      onStage: (stage) => stages.push(stage),
    });
    expect(stages).toEqual(["extracting", "segmenting"]);
  });

  it("reads a layout table of marker and text as list items, and nested tables as paragraphs", async () => {
    const html =
      "<html><table><tr><td>(a)</td><td>host on Tarn Cloud;</td></tr><tr><td>(b)</td><td>report.</td></tr></table>" +
      "<table><tr><td><table><tr><td>Term</td><td>24 months</td></tr></table></td></tr></table></html>";
    expect(await outline(html, "x.html")).toEqual([
      "list_item: (a) host on Tarn Cloud;",
      "list_item: (b) report.",
      "table_row: Term|24 months",
    ]);
  });

  it("reads a bold line as a title, a numbered heading style on a whole clause as a clause", async () => {
    const clause =
      "<h2>2.1 The Company shall host all of its models with Tarn Cloud for twenty-four months from the Closing.</h2>";
    const html = `<html><p>Opening words of the letter.</p><p><b>Hosting</b></p>${clause}<p>Data</p><p>The Company owns its data, and nobody else may train on it.</p></html>`;
    expect(await outline(html, "x.html")).toEqual([
      "paragraph: Opening words of the letter.",
      "heading: Hosting",
      "list_item: 2.1 The Company shall host all of its models with Tarn Cloud for twenty-four months from the Closing.",
      "paragraph: Data",
      "paragraph: The Company owns its data, and nobody else may train on it.",
    ]);
  });

  it("keeps preformatted text line by line and joins what was wrapped in it", async () => {
    const html =
      "<html><pre>The Company shall not without the consent of the Investor release\nthe weights of any model with more than seventy billion parameters.\n\nThe rest is free.</pre></html>";
    expect(await outline(html, "x.html")).toEqual([
      "paragraph: The Company shall not without the consent of the Investor release the weights of any model with more than seventy billion parameters.",
      "paragraph: The rest is free.",
    ]);
  });
});
