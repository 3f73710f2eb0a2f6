import { lexer, type Token, type Tokens } from "marked";
import { headingId } from "./heading-id";
import { MarkdownBlocks } from "./markdown-blocks";
import { MarkdownWords } from "./markdown-words";

/** The method page: title, standfirst, contents, then the sections in the order of the file. */
export function MethodView({ text }: { text: string }) {
  const { title, stand, body } = parts(lexer(text));
  return (
    <>
      <div className="title-row">
        <h1>{title}</h1>
        <p className="stand">
          <MarkdownWords tokens={stand} />
        </p>
      </div>
      <div className="method">
        <Contents headings={body.filter(isSection)} />
        <div className="prose">
          <MarkdownBlocks tokens={body} />
        </div>
      </div>
    </>
  );
}

/** The file's first heading is the page's title, its first paragraph the standfirst. */
function parts(tokens: readonly Token[]): { title: string; stand: Token[]; body: Token[] } {
  const title = tokens.findIndex((token) => token.type === "heading");
  const stand = tokens.findIndex((token, i) => i > title && token.type === "paragraph");
  const paragraph = tokens[stand] as Tokens.Paragraph | undefined;
  const heading = tokens[title] as Tokens.Heading | undefined;
  return { title: heading?.text ?? "Method", stand: paragraph?.tokens ?? [], body: tokens.slice(stand + 1) };
}

function isSection(token: Token): token is Tokens.Heading {
  return token.type === "heading" && (token as Tokens.Heading).depth === 2;
}

function Contents({ headings }: { headings: readonly Tokens.Heading[] }) {
  return (
    <nav className="contents" aria-label="On this page">
      <ul>
        {headings.map(({ text }) => (
          <li key={text}>
            <a href={`#${headingId(text)}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
