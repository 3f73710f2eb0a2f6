import type { ReactNode } from "react";
import type { Report } from "@/lib/core/report/report";
import { countOf } from "@/lib/format/number";

const LANGUAGES = { en: "English", zh: "Chinese", mixed: "English and Chinese" } as const;
const FORMATS = { pdf: "PDF", docx: "Word", html: "HTML", markdown: "Markdown", text: "text" } as const;

/** Which paper this is: title, file, length, language, and what `note` adds (when it was read); tools at the right. */
export function FileBar({ report, note, tools }: { report: Report; note: string; tools: ReactNode }) {
  const meta = [report.file ?? `pasted ${FORMATS[report.format]}`, extent(report), LANGUAGES[report.language], note];
  return (
    <div className="filebar">
      <p>
        <b lang={report.language === "zh" ? "zh" : undefined}>{reportTitle(report)}</b>{" "}
        <span className="mute meta">{meta.join(", ")}</span>
      </p>
      <div className="row end tools">{tools}</div>
    </div>
  );
}

/** The document's title, or its file's name, or that it was pasted. */
export function reportTitle(report: Pick<Report, "title" | "file">): string {
  return report.title ?? report.file ?? "Pasted text";
}

function extent({ pages, blocks }: Report): string {
  return pages.length > 0 ? countOf(pages.length, "page") : countOf(blocks.length, "paragraph");
}
