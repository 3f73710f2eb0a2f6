import { investorName, statedMoney } from "../report/clause-facts";
import type { Report, ReportFinding } from "../report/report";
import { monthsText, shareText } from "../shared/fact-text";
import { moneyShort } from "../shared/money-text";
import { kindText } from "../taxonomy/kind-text";
import { ASSUMED } from "./assumed-figures";
import type { FigureSource, Offer, OfferReading } from "./offer";
import type { Ends, FieldName, Figures } from "./offer-field";
import { type PaperMoney, type ReadAmount, readPaperMoney } from "./read-money";
import { type ReadRelease, readRelease } from "./read-release";

interface Figure {
  value: number | null;
  source: FigureSource;
}

const NONE: Figure = { value: 0, source: { from: "none" } };
const NOTHING: Figure = { value: null, source: { from: "none" } };

const unstated = (ask: string): Figure => ({ value: null, source: { from: "unstated", ask } });

function placeOf({ page, line }: ReportFinding): string | null {
  if (page !== null) return `page ${page}`;
  return line === null ? null : `line ${line}`;
}

function read(value: number, finding: ReportFinding | null): Figure {
  const source = {
    from: "read" as const,
    finding: finding?.label ?? null,
    severity: finding?.severity ?? null,
    place: finding === null ? null : placeOf(finding),
  };
  return { value, source };
}

function assumed(field: FieldName): Figure {
  const figure = ASSUMED[field];
  return figure === undefined ? NOTHING : { value: figure.value, source: { from: "assumed", reason: figure.reason } };
}

function amount(found: ReadAmount | null, what: string): Figure {
  if (found === null) return NONE;
  if (found.minor !== null) return read(found.minor, found.finding);
  const other = found.other === null ? "" : `; the clause says ${moneyShort(found.other)}`;
  return unstated(`type in ${what}${other}`);
}

/** Cash: what the paper calls so, else the investment without the parts that come otherwise. */
function cashOf(paper: PaperMoney): Figure {
  if (paper.cash !== null) return read(paper.cash, paper.credits?.finding ?? null);
  if (paper.investment === null) return unstated("type in the cash this offer brings at closing");
  const parts = [paper.credits, paper.milestones].filter((part) => part !== null && !part.onTop);
  const other = parts.reduce((sum, part) => sum + (part?.minor ?? 0), 0);
  return read(Math.max(0, paper.investment - other), null);
}

/** The cloud exclusivity that ties most; a mere preference (soft) binds nobody to pay more. */
function tieOf(report: Report): ReportFinding | null {
  const ties = report.findings.filter(({ kind, severity }) => kind === "cloud_exclusivity" && (severity ?? 1) > 1);
  const shareOf = (finding: ReportFinding) => finding.attributes.percent ?? (finding.severity === 3 ? 100 : 0);
  return ties.reduce<ReportFinding | null>((top, next) => (top && shareOf(top) >= shareOf(next) ? top : next), null);
}

function tieFigures(tie: ReportFinding | null): Pick<Record<FieldName, Figure>, "tied" | "months" | "compute"> {
  if (tie === null) return { tied: NONE, months: NOTHING, compute: NOTHING };
  const { percent, duration_months: months } = tie.attributes;
  // A hard exclusivity without a share allows no other cloud at all.
  const share = percent !== undefined && percent <= 100 ? percent : tie.severity === 3 ? 100 : null;
  return {
    tied: share === null ? unstated("type in the share of your compute that is tied") : read(share, tie),
    months: months === undefined ? unstated("type in how long the tie lasts") : read(months, tie),
    compute: unstated("type in what you spend on compute, to count what the tie costs beyond the commitment"),
  };
}

interface EarlyEnd extends ReadRelease {
  finding: ReportFinding;
}

function earlyEnds(report: Report): EarlyEnd[] {
  return report.findings
    .filter(({ kind }) => kind === "exclusivity_sunset")
    .map((finding) => ({ finding, ...readRelease(finding.quote) }))
    .filter(({ release, sunset }) => release !== null || sunset !== null);
}

/** What the early ends answer, by the strings they are linked to in the report. */
function endsOf(report: Report, ends: readonly EarlyEnd[]): Ends | null {
  const answered = new Set(ends.flatMap(({ finding }) => finding.linked));
  const kinds = new Set(report.findings.filter(({ label }) => answered.has(label)).map(({ kind }) => kind));
  const [spend, tie] = [kinds.has("compute_commitment"), kinds.has("cloud_exclusivity")];
  if (spend && tie) return "both";
  if (!(spend || tie)) return null;
  return spend ? "commitment" : "exclusivity";
}

function endFigures(ends: readonly EarlyEnd[]): Pick<Record<FieldName, Figure>, "release" | "wait" | "sunset"> {
  const priced = ends.find(({ release }) => release !== null);
  const dated = ends.find(({ sunset }) => sunset !== null);
  const wait = priced?.wait ?? null;
  return {
    release: priced?.release == null ? NOTHING : read(priced.release, priced.finding),
    wait: priced === undefined ? NOTHING : wait === null ? assumed("wait") : read(wait, priced.finding),
    sunset: dated?.sunset == null ? NOTHING : read(dated.sunset, dated.finding),
  };
}

function worstOf(report: Report): OfferReading["worst"] {
  const strings = report.findings.filter(({ group }) => group === "string");
  const worst = strings.reduce<ReportFinding | null>(
    (top, next) => (top && top.points <= next.points ? top : next),
    null,
  );
  if (worst === null || worst.severity === null) return null;
  const { percent, duration_months: months } = worst.attributes;
  const sum = statedMoney(worst.attributes);
  const facts = [
    sum === null ? (percent === undefined ? null : shareText(percent)) : moneyShort(sum),
    months === undefined ? null : monthsText(months),
  ].filter((fact) => fact !== null);
  const text = [kindText(worst.kind).name, ...facts].join(", ");
  return { label: worst.label, kind: worst.kind, severity: worst.severity, text };
}

function readingOf(report: Report, href: string): OfferReading {
  const strings = report.findings.filter(({ group }) => group === "string");
  return {
    file: report.file ?? report.title ?? "pasted text",
    href,
    score: report.score,
    grade: report.grade,
    strings: strings.flatMap(({ severity }) => (severity === null ? [] : [severity])),
    protections: report.findings.length - strings.length,
    worst: worstOf(report),
  };
}

/**
 * The offer a paper makes, as far as the paper says it. What it does not say is left open and asked for; what no paper can
 * say is assumed, with the reason.
 * @param href address of the report, for links to its findings.
 */
export function readOffer(report: Report, href: string): Offer {
  const paper = readPaperMoney(report);
  const ends = earlyEnds(report);
  const answered = endsOf(report, ends);
  const months = paper.spend?.finding.attributes.duration_months;
  const spends = paper.spend !== null;
  const all: Record<FieldName, Figure> = {
    cash: cashOf(paper),
    credits: amount(paper.credits, "the credits"),
    usable: paper.credits === null ? { ...assumed("usable") } : assumed("usable"),
    milestones: amount(paper.milestones, "the milestone money"),
    held: assumed("held"),
    after: NOTHING,
    spend: amount(paper.spend, "the committed spend over the whole term"),
    term:
      paper.spend === null
        ? NOTHING
        : months === undefined
          ? unstated("type in the term")
          : read(months, paper.spend.finding),
    gap: assumed("gap"),
    need: assumed("need"),
    ...tieFigures(tieOf(report)),
    ...endFigures(answered === null ? [] : ends),
  };
  const fields = Object.entries(all) as [FieldName, Figure][];
  const name = investorName(report.parties);
  return {
    name: name === "the investor" ? (report.title ?? report.file ?? "Pasted text") : name,
    currency: paper.currency,
    figures: Object.fromEntries(fields.map(([field, { value }]) => [field, value])) as Figures,
    sources: Object.fromEntries(fields.map(([field, { source }]) => [field, source])) as Offer["sources"],
    ends: answered ?? (spends ? "both" : "exclusivity"),
    reading: readingOf(report, href),
  };
}

/** An offer nobody has a paper of: clean until told otherwise, its cash to be typed in. */
export function blankOffer(): Offer {
  const figure = (field: FieldName): Figure => {
    if (field === "cash") return unstated("type in the cash this offer brings at closing");
    if (["credits", "milestones", "spend", "tied"].includes(field)) return NONE;
    return assumed(field);
  };
  const names = ["cash", "credits", "usable", "milestones", "held", "after", "spend", "term", "gap", "need"] as const;
  const rest = ["compute", "tied", "months", "release", "wait", "sunset"] as const;
  const fields = [...names, ...rest].map((field) => [field, figure(field)] as const);
  return {
    name: "Clean offer",
    currency: "USD",
    figures: Object.fromEntries(fields.map(([field, { value }]) => [field, value])) as Figures,
    sources: Object.fromEntries(fields.map(([field, { source }]) => [field, source])) as Offer["sources"],
    ends: "both",
    reading: null,
  };
}
