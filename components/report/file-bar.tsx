import type { ReactNode } from "react";
import type { Report } from "@/lib/core/report/report";
import { countOf } from "@/lib/format/number";

const LANGUAGES = { en: "English", zh: "Chinese", mixed: "English and Chinese" } as const;
const FORMATS = { pdf: "PDF", docx: "Word", html: "HTML", markdown: "Markdown", text: "text" } as const;

/** Which paper this is: title, file, length, language, and what `note` adds (when it was read); tools at the right. */
export function FileBar(props: { report: Report; title: string; note: string; tools: ReactNode }) {
  const { report, title, note, tools } = props;
  const meta = [report.file ?? `pasted ${FORMATS[report.format]}`, extent(report), LANGUAGES[report.language], note];
  return (
    <div className="filebar">
      <p>
        <b lang={report.language === "zh" ? "zh" : undefined}>{title}</b>{" "}
        <span className="mute meta">{meta.join(", ")}</span>
      </p>
      <div className="row end tools">{tools}</div>
    </div>
  );
}

function extent({ pages, blocks }: Report): string {
  return pages.length > 0 ? countOf(pages.length, "page") : countOf(blocks.length, "paragraph");
}
