import type { Token, Tokens } from "marked";
import Link from "next/link";
import type { ReactNode } from "react";

/** Words of a Markdown block with their emphasis, code and links; HTML among them shows as the text it is. */
export function MarkdownWords({ tokens }: { tokens: readonly Token[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the words of a text have no other identity and never move
  return tokens.map((token, i) => <Words key={i} token={token} />);
}

function Words({ token }: { token: Token }): ReactNode {
  const inner = "tokens" in token && token.tokens !== undefined ? <MarkdownWords tokens={token.tokens} /> : null;
  switch (token.type) {
    case "strong":
      return <strong>{inner}</strong>;
    case "em":
      return <em>{inner}</em>;
    case "codespan":
      return <code>{token.text}</code>;
    case "link":
      return <Reference href={(token as Tokens.Link).href}>{inner}</Reference>;
    case "html":
      return token.raw;
    default:
      return inner ?? ("text" in token ? token.text : token.raw);
  }
}

/** A link to a place of this page, a page of ours or the web; any other address is left as words. */
function Reference({ href, children }: { href: string; children: ReactNode }) {
  // '//host' and '/\host' are addresses of other hosts.
  if (/^\/(?![\\/])/.test(href)) return <Link href={href}>{children}</Link>;
  return /^(?:#|https:\/\/)/.test(href) ? <a href={href}>{children}</a> : children;
}
