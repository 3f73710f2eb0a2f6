/** Texts made to slow a reader down, each of the given length in characters. */
export function adversarialTexts(length: number): Record<string, string> {
  const fill = (piece: string): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const half = Math.floor(length / 2);
  return {
    "one letter": fill("a"),
    "one word": fill("exclusive "),
    "opening brackets": `Terms ${fill("(")}`,
    "brackets in brackets": `Terms ${"(".repeat(half)}${")".repeat(half)}`,
    "quotes in brackets": `Terms ${fill('("a ')}`,
    "'shall not '": fill("shall not "),
    "one line without a stop": fill("the company shall use the cloud of the investor and "),
    "100,000 short lines": fill("pay 10 fee\n"),
    "'x-' lines": fill("x-\n"),
    "wrapped lines without a stop": fill("the company shall use the cloud of the investor and its other\n"),
    "list items": fill("(a) pay it\n"),
    "empty lines": `Terms\n${fill("\n")}x`,
    spaces: `Terms ${fill(" ")}x`,
    digits: fill("1"),
    amounts: fill("$1,"),
    capitals: fill("AB "),
    names: fill("Acme, Inc. "),
    pipes: fill("a | "),
    tabs: fill("a\t"),
    "full stops": `Terms${fill(".")}`,
    Chinese: fill("公司"),
    "Chinese brackets": `公司${fill("（“")}`,
  };
}
