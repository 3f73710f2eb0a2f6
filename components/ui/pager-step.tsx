import Link from "next/link";

interface Props {
  text: string;
  rel: "prev" | "next";
  /** Null at the end of the list, where the word stays where it is. */
  href: string | null;
  /** Whether the page that opens begins at its top; otherwise the reader stays at the list. */
  scroll?: boolean;
}

/** One step of a list's pages, as a link, so that it works without scripts. */
export function PagerStep({ text, rel, href, scroll = true }: Props) {
  if (href === null) {
    return (
      <span className="btn small" aria-disabled="true">
        {text}
      </span>
    );
  }
  return (
    <Link className="btn small" href={href} prefetch={false} scroll={scroll} rel={rel}>
      {text}
    </Link>
  );
}
