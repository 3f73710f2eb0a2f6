"use client";

import { type ReactNode, useState, useSyncExternalStore } from "react";

/** One object for good: React writes an element's markup anew whenever this is another one. */
const AS_DRAWN = { __html: "" };
const never = () => () => undefined;

interface Props {
  className: string;
  lang: string | undefined;
  /** Changes with what is marked in the document. */
  version: string;
  children: ReactNode;
}

/**
 * The sheet of a long document. Nothing in it has a script of its own, so in the browser React is told to leave the
 * server's elements as they are: taking over a hundred thousand of them would hold the page for seconds. Drawn by the
 * browser itself (a report opened from another page, or judged since) the sheet is an ordinary one.
 */
export function StillSheet({ className, lang, version, children }: Props) {
  const fromServer = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [drawn] = useState(fromServer ? version : null);
  if (typeof window === "undefined" || drawn !== version) {
    return (
      <article key="drawn" className={className} lang={lang}>
        {children}
      </article>
    );
  }
  return (
    <article
      key="still"
      className={className}
      lang={lang}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set; it tells React to leave what is there
      dangerouslySetInnerHTML={AS_DRAWN}
    />
  );
}
