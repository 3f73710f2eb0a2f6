import fc from "fast-check";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { markdownText } from "./markdown-text";

/** What a Markdown program shows of a text: the HTML of one paragraph, without its tags. */
function shown(text: string): { tags: string[]; text: string } {
  const html = marked.parse(markdownText(text), { async: false });
  const tags = [...html.matchAll(/<\/?([a-z0-9]+)[^>]*>/gi)].map((match) => match[1] ?? "");
  const plain = html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
  return { tags, text: plain.trim() };
}

describe("markdownText", () => {
  it.each([
    "<img src=x onerror=alert(1)>",
    "[click](javascript:alert(1))",
    "![x](http://example.com/x.png)",
    "# Heading",
    "- item",
    "1. item",
    "> quote",
    "a *b* **c** `d` ~~e~~ | f |",
    "```\ncode\n```",
    "&lt;b&gt; &copy;",
    "see https://example.com or www.example.com or a@example.com",
    "===",
    "$x$ \\(y\\)",
  ])("shows %j as it stands", (text) => {
    expect(shown(text)).toEqual({ tags: ["p", "p"], text: text.replace(/\s+/g, " ") });
  });

  it("lets no text become anything but text", () => {
    const hostile = fc.array(
      fc.constantFrom(
        "<",
        ">",
        "[",
        "]",
        "(",
        ")",
        "!",
        "*",
        "_",
        "`",
        "#",
        "-",
        "+",
        "1",
        ".",
        "\\",
        "&",
        ";",
        "|",
        "~",
        "=",
        ":",
        "a",
        " ",
        "\n",
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(hostile, (parts) => {
        const tags = new Set(shown(`x${parts.join("")}`).tags);
        tags.delete("p");
        expect([...tags]).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
