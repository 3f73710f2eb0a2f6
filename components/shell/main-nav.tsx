"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

/** The pages of the product; `within` are the address prefixes that count as the page. */
const PAGES = [
  { href: "/", label: "Score", within: ["/reports", "/samples"] },
  { href: "/compare", label: "Compare", within: ["/compare"] },
  { href: "/trends", label: "Trends", within: ["/trends"] },
  { href: "/deals", label: "Deals", within: ["/deals"] },
  { href: "/labs", label: "Labs", within: ["/labs"] },
  { href: "/predictions", label: "Predictions", within: ["/predictions"] },
  { href: "/strings", label: "Strings", within: ["/strings"] },
];

/** Main navigation. On phones the row scrolls, and the current page is brought into view. */
export function MainNav() {
  const path = usePathname();
  const row = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row is looked at again when the page changes
  useEffect(() => {
    row.current?.querySelector("[aria-current]")?.scrollIntoView({ inline: "center", block: "nearest" });
  }, [path]);
  return (
    <nav className="nav" aria-label="Main" ref={row}>
      {PAGES.map(({ href, label, within }) => {
        const current = path === href || within.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));
        return (
          <Link key={href} href={href} aria-current={current ? "page" : undefined}>
            {label}
          </Link>
        );
      })}
    </nav>
  );
}
