import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/form.css";
import "./styles/badge.css";
import "./styles/table.css";
import "./styles/finding.css";
import "./styles/score.css";
import "./styles/overlay.css";
import "./styles/menu.css";
import "./styles/chart.css";
import "./styles/modes.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { LoadChineseLetters } from "@/components/shell/load-chinese-letters";
import { SiteFooter } from "@/components/shell/site-footer";
import { SiteHeader } from "@/components/shell/site-header";
import { Sprite } from "@/components/shell/sprite";
import { ThemeScript } from "@/components/shell/theme-script";

export const metadata: Metadata = {
  title: { default: "Score a term sheet · Strings Attached", template: "%s · Strings Attached" },
  description:
    "Reads AI funding term sheets, names the clauses that give a strategic investor control, and scores them.",
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <body>
        <ThemeScript />
        <Sprite />
        <a className="skip" href="#main">
          Skip to content
        </a>
        <SiteHeader />
        <main id="main" className="wrap" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter />
        <LoadChineseLetters />
      </body>
    </html>
  );
}
