import type { Token, Tokens } from "marked";
import type { ReactNode } from "react";
import { ScrollRegion } from "../ui/scroll-region";
import { headingId } from "./heading-id";
import { MarkdownWords } from "./markdown-words";

/**
 * Blocks of Markdown as elements. HTML in the source is never markup here: comments, which mark places for figures, are
 * left out, and anything else shows as the text it is.
 */
export function MarkdownBlocks({ tokens }: { tokens: readonly Token[] }) {
  let heading = "";
  return (
    <>
      {tokens.map((token, i) => {
        if (token.type === "heading") heading = (token as Tokens.Heading).text;
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text have no other identity and never move
        return <Block key={i} token={token} heading={heading} />;
      })}
    </>
  );
}

/** One block; `heading` is the one it stands under, which names a table to those who cannot see it. */
function Block({ token, heading }: { token: Token; heading: string }): ReactNode {
  switch (token.type) {
    case "heading":
      return <Heading token={token as Tokens.Heading} />;
    case "paragraph":
      return (
        <p>
          <MarkdownWords tokens={token.tokens ?? []} />
        </p>
      );
    case "text":
      return <MarkdownWords tokens={token.tokens ?? [token]} />;
    case "list":
      return <List token={token as Tokens.List} />;
    case "table":
      return <Table token={token as Tokens.Table} label={heading} />;
    case "html":
      return token.raw.trim().startsWith("<!--") ? null : <p>{token.raw}</p>;
    case "space":
      return null;
    default:
      return <p>{token.raw}</p>;
  }
}

/** Headings of sections carry an address and lead to themselves, so that a place can be passed on. */
function Heading({ token: { depth, text, tokens } }: { token: Tokens.Heading }) {
  const Level = depth <= 2 ? "h2" : "h3";
  return (
    <Level id={headingId(text)}>
      <a href={`#${headingId(text)}`}>
        <MarkdownWords tokens={tokens} />
      </a>
    </Level>
  );
}

function List({ token: { ordered, items } }: { token: Tokens.List }) {
  const Kind = ordered ? "ol" : "ul";
  return (
    <Kind>
      {items.map((item) => (
        <li key={item.raw}>
          <MarkdownBlocks tokens={item.tokens} />
        </li>
      ))}
    </Kind>
  );
}

/** Columns set to the right hold figures; a first column that is not is the heading of its row. */
function Table({ token: { header, rows }, label }: { token: Tokens.Table; label: string }) {
  const figures = (cell: Tokens.TableCell) => (cell.align === "right" ? "n" : undefined);
  return (
    <ScrollRegion label={`Table: ${label}`}>
      <table className="tbl flat">
        <thead>
          <tr>
            {header.map((cell) => (
              <th key={cell.text} scope="col" className={figures(cell)}>
                <MarkdownWords tokens={cell.tokens} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]?.text}>
              {row.map((cell, c) => (
                <Cell key={header[c]?.text} cell={cell} isHeading={c === 0 && cell.align !== "right"} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Cell({ cell, isHeading }: { cell: Tokens.TableCell; isHeading: boolean }) {
  const words = <MarkdownWords tokens={cell.tokens} />;
  if (isHeading) return <th scope="row">{words}</th>;
  return <td className={cell.align === "right" ? "n" : undefined}>{words}</td>;
}
