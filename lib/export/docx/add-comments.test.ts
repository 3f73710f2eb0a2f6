import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocument } from "@/lib/core/reading/read-document";
import { buildReport } from "@/lib/core/report/build-report";
import type { Report } from "@/lib/core/report/report";
import { extractDocument } from "@/lib/extract/extract-document";
import { chosenFinding } from "@/tests/support/chosen-finding";
import { readComments, wordFile } from "@/tests/support/word-comments";
import { addComments } from "./add-comments";

const DATE = "2026-11-25T10:00:00.000Z";
const CLAUSE = "The Company shall use Northquay Cloud as its sole and exclusive cloud provider for 36 months.";
const run = (text: string, properties = "") => `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (...content: string[]) => `<w:p>${content.join("")}</w:p>`;

/** The file with one comment on `words`, and that comment. */
async function commentOn(file: Uint8Array, words: string) {
  const document = await extractDocument(file, { fileName: "sheet.docx" });
  const report = buildReport({ document, reading: readDocument(document), file: "sheet.docx" });
  const start = report.text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  const finding = chosenFinding(report, { start, end: start + words.length }, "1");
  const chosen: Report = { ...report, findings: [{ ...finding, summary: `It says\u0000 <${words}> & more.` }] };
  const commented = addComments(file, chosen, DATE);
  const again = await extractDocument(commented, { fileName: "sheet.docx" });
  expect(again.text).toBe(document.text);
  const xml = strFromU8(unzipSync(commented)["word/document.xml"] ?? new Uint8Array());
  const comments = readComments(commented);
  return { comment: comments.at(-1), comments, xml };
}

const sheet = (...paragraphs: string[]) => wordFile([p(run("TERM SHEET")), ...paragraphs, p(run(CLAUSE))].join(""));

describe("comments in Word files", () => {
  it("split a run within a word, keep its properties on both sides and its references whole", async () => {
    const bold = '<w:rPr><w:b/><w:color w:val="C00000"/></w:rPr>';
    const file = sheet(p(run("Fish &amp; chips &#x4e2d; &lt;all&gt; the way.", bold)));
    const { comment, xml } = await commentOn(file, "chips 中 <all");
    expect(comment?.words).toBe("chips中<all");
    expect(xml).toContain(`<w:r>${bold}<w:t xml:space="preserve">Fish &amp; </w:t></w:r><w:commentRangeStart`);
    expect(xml).toContain(`<w:r>${bold}<w:t xml:space="preserve">&gt; the way.</w:t></w:r>`);
  });

  it("lie between the pieces of one run", async () => {
    const file = sheet(p("<w:r><w:rPr><w:i/></w:rPr><w:t>First</w:t><w:br/><w:t>second line</w:t></w:r>"));
    const { comment } = await commentOn(file, "second line");
    expect(comment?.words).toBe("secondline");
  });

  it("begin within a link or a tracked insertion, with the reference outside it", async () => {
    const file = sheet(
      p(
        run("See "),
        `<w:hyperlink w:anchor="x">${run("the annex")}</w:hyperlink>`,
        `<w:ins w:id="9" w:author="a">${run(" and its schedule")}</w:ins>`,
        run(" of terms."),
      ),
    );
    const { comment, xml } = await commentOn(file, "annex and its");
    expect(comment?.words).toBe("annexandits");
    expect(xml).toMatch(/<\/w:ins><w:r><w:commentReference/);
  });

  it("go over deleted words without counting them", async () => {
    const gone = '<w:del w:id="4" w:author="a"><w:r><w:delText>twelve</w:delText></w:r></w:del>';
    const file = sheet(p(run("For "), gone, run("thirty-six"), run(" months.")));
    const { comment } = await commentOn(file, "For thirty-six");
    expect(comment?.words).toBe("Forthirty-six");
  });

  it("stand around the shape for words in a text box, once, and name the words", async () => {
    const box = `<w:txbxContent>${p(run("Boxed promise of capacity"))}</w:txbxContent>`;
    const shape = `<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`;
    const { comment, xml } = await commentOn(sheet(p(run("Above."), shape)), "promise of capacity");
    expect(comment?.text).toContain("About: promise of capacity");
    expect(xml.match(new RegExp(`commentRangeStart w:id="${comment?.id}"`, "g"))).toHaveLength(1);
    expect(xml).toContain(`<w:commentRangeStart w:id="${comment?.id}"/><w:r><mc:AlternateContent`);
  });

  it("stand beside others that are there, with ids of their own", async () => {
    const other = '<w:comment w:id="7" w:author="Counsel"><w:p><w:r><w:t>Check this.</w:t></w:r></w:p></w:comment>';
    const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const relation =
      '<Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>';
    const body = p(
      '<w:commentRangeStart w:id="7"/>',
      run("Old words"),
      '<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>',
      run(" and new words."),
    );
    const file = wordFile(
      p(run("TERM SHEET")) + body + p(run(CLAUSE)),
      { "word/comments.xml": `<w:comments ${space}>${other}</w:comments>` },
      relation,
    );
    const { comments } = await commentOn(file, "words and new");
    expect(comments.map(({ id, author, words }) => [id, author, words])).toEqual([
      ["7", "Counsel", "Oldwords"],
      ["8", "Strings Attached", "TERMSHEET"],
      ["9", "Strings Attached", "wordsandnew"],
    ]);
  });

  it("are told apart from the text where a document's elements have no prefix", async () => {
    const space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const plain = `<document xmlns="${space}" xmlns:q="${space}"><body><p><r><t>TERM SHEET</t></r></p><p><r><t>Plain words</t></r></p><p><r><t>${CLAUSE}</t></r></p></body></document>`;
    const { xml } = await commentOn(wordFile("", { "word/document.xml": plain }), "words");
    expect(xml).toContain(`<marks:commentRangeStart xmlns:marks="${space}" marks:id="1"/>`);
    expect(xml).toContain("</t></r><marks:commentRangeStart");
  });

  it("hold what they say whole, but no character that XML cannot hold", async () => {
    const { comment } = await commentOn(sheet(p(run("Some words."))), "Some words.");
    expect(comment?.text).toContain("It says\ufffd <Some words.> & more.");
    expect(comment?.text).toContain("Ask for this instead: ");
  });
});
