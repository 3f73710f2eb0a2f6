import type { MissingProtection, Report, ReportFinding, WorthALookItem } from "../core/report/report";
import { splitWorthALook, WHY_NOT_SCORED } from "../core/report/worth-a-look";
import { confidencePercent, confidenceText } from "../core/shared/confidence-text";
import { kindText, SEVERITY_WORDS } from "../core/taxonomy/kind-text";
import { shortenQuote } from "./shorten-quote";
import { columns, type Paint, painter, type Terminal, wrap } from "./terminal";

/** The longest piece of a clause shown; the whole is in --json and on the page. */
const QUOTE_CHARACTERS = 320;
const INDENT = "     ";
const NAME_COLUMNS = 28;

function points(value: number): string {
  const figure = Math.abs(value).toFixed(1);
  return value === 0 ? figure : `${value < 0 ? "\u2212" : "+"}${figure}`;
}

/** 'page 2', 'line 52', 'page 2, line 52', or '' where the format has neither. */
function place(at: { page: number | null; line: number | null }): string {
  const parts = [at.page === null ? "" : `page ${at.page}`, at.line === null ? "" : `line ${at.line}`];
  return parts.filter((part) => part !== "").join(", ");
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(1, width - columns(text)));
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== "").join(", ");
}

/** A piece of the document in the quotation marks of its script. */
function quoted(words: string): string {
  const piece = shortenQuote(words, QUOTE_CHARACTERS);
  return /\p{Script=Han}/u.test(words) ? `「${piece}」` : `\u201c${piece}\u201d`;
}

const SEVERITY_PAINT = { 1: "yellow", 2: "magenta", 3: "red" } as const;

function findingText(finding: ReportFinding, width: number, paint: Paint): string {
  const { severity, group, kind } = finding;
  const word = severity === null ? "" : paint(SEVERITY_PAINT[severity], pad(SEVERITY_WORDS[severity], 5));
  const head = [
    `  ${pad(finding.label, 3)}`,
    group === "protection" ? paint("blue", pad(kindText(kind).name, NAME_COLUMNS)) : word,
    group === "protection" ? "" : pad(kindText(kind).name, NAME_COLUMNS),
    `${points(finding.points).padStart(6)}  ${paint("dim", joined(place(finding), confidenceText(finding.confidence)))}`,
  ];
  const quote = paint("dim", wrap(quoted(finding.quote), width, INDENT));
  return `${head.join("")}\n${wrap(finding.summary, width, INDENT)}\n${quote}`;
}

/** One clause below the line, in the form of a finding but without label, severity and points. */
function worthALookText(item: WorthALookItem, width: number, paint: Paint): string {
  const facts = joined(place(item), confidencePercent(item.confidence));
  return `${INDENT}${pad(kindText(item.kind).name, NAME_COLUMNS)}${paint("dim", facts)}\n${paint("dim", wrap(quoted(item.quote), width, INDENT))}`;
}

/** The surest below the line with the sentence why they are not scored; nothing where there are none. */
function worthALookLines(report: Report, width: number, paint: Paint): string[] {
  const { first, others } = splitWorthALook(report);
  if (first.length === 0) return [];
  const more = others.length === 0 ? [] : [`${INDENT}And ${others.length} more; --json lists them all.`];
  return [wrap(WHY_NOT_SCORED, width, INDENT), ...first.map((item) => worthALookText(item, width, paint)), ...more];
}

function missingText(missing: MissingProtection, width: number): string {
  const which = missing.answers.length === 1 ? `string ${missing.answers[0]}` : `strings ${missing.answers.join(", ")}`;
  const head = `${pad(kindText(missing.kind).name, NAME_COLUMNS)}${points(missing.wouldReturn).padStart(6)}  would answer ${which}`;
  return `     ${head}\n${wrap(missing.language, width, INDENT)}`;
}

/** The report as text for a terminal: score, verdict, what was found and where, what is missing, what is worth a look. Ends with a line break. */
export function reportText(report: Report, terminal: Pick<Terminal, "color" | "width">): string {
  const width = Math.min(100, Math.max(40, terminal.width));
  const paint = painter(terminal);
  const strings = report.findings.filter((f) => f.group === "string").toSorted((a, b) => a.points - b.points);
  const protections = report.findings.filter((f) => f.group === "protection");
  const section = (title: string, items: string[]) =>
    items.length === 0 ? [] : [`\n  ${paint("bold", title)}`, ...items];
  const lines = [
    paint("bold", report.file ?? report.title ?? "Pasted text"),
    `  ${paint("bold", `${report.score} of 100`)}   ${report.grade}, ${report.gradeWord}`,
    wrap(report.verdict, width, "  "),
    ...section(
      "Strings, heaviest first",
      strings.map((f) => findingText(f, width, paint)),
    ),
    ...section(
      "Protections",
      protections.map((f) => findingText(f, width, paint)),
    ),
    ...section(
      "Missing, with words to propose",
      report.missing.map((m) => missingText(m, width)),
    ),
    ...section("Worth a look, not scored", worthALookLines(report, width, paint)),
    ...section(
      "Mind",
      report.warnings.map((w) => wrap(w, width, INDENT)),
    ),
  ];
  return `${lines.join("\n")}\n`;
}
