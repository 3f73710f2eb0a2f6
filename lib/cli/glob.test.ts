import { describe, expect, it } from "vitest";
import { globRoot, globToRegExp } from "./glob";

describe("globToRegExp", () => {
  it.each([
    ["*.pdf", "a.pdf", true],
    ["*.pdf", "deals/a.pdf", false],
    ["deals/**/*.pdf", "deals/a.pdf", true],
    ["deals/**/*.pdf", "deals/2024/q1/a.pdf", true],
    ["deals/**/*.pdf", "other/a.pdf", false],
    ["**", "x/y.txt", true],
    ["draft-?.txt", "draft-1.txt", true],
    ["draft-[!2].txt", "draft-2.txt", false],
    ["{a,b}.{txt,md}", "b.md", true],
    ["{a,b}.{txt,md}", "c.md", false],
    ["a.b+c(1).*", "a.b+c(1).txt", true],
    ["a.b*", "axb.txt", false],
  ])("%s on %s: %s", (pattern, path, matches) => expect(globToRegExp(pattern).test(path)).toBe(matches));
});

describe("globRoot", () => {
  it.each([
    ["deals/2024/*.pdf", "deals/2024/"],
    ["*.pdf", "."],
    ["/srv/d?als/x.pdf", "/srv/"],
  ])("of %s is %s", (pattern, root) => expect(globRoot(pattern)).toBe(root));
});
