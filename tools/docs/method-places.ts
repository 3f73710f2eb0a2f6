import { join } from "node:path";
import { ENGINE_VERSION } from "@/lib/core/reading/engine-version";
import { WEIGHTS_VERSION } from "@/lib/core/scoring/weights";
import { CLAUSE_KINDS, type ClauseKind, PROTECTION_KINDS, STRING_KINDS } from "@/lib/core/taxonomy/clause-kind";
import { kindText } from "@/lib/core/taxonomy/kind-text";
import { TAXONOMY_VERSION } from "@/lib/core/taxonomy/protection-answers";
import { countOf, formatNumber, listOf } from "@/lib/format/number";
import { contractsPlace } from "./contracts-place";
import type { ContractsFigures, Figures, Measure, Measured, Score, WeightsFigures } from "./figures";
import { type Column, markdownTable } from "./markdown-table";

export const METHOD_FILE = join(import.meta.dirname, "../../docs/method.md");

/** Versions of the rules, of the score's weights and of the kinds. */
export interface Versions {
  engine: string;
  weights: string;
  taxonomy: string;
}

export const VERSIONS: Versions = { engine: ENGINE_VERSION, weights: WEIGHTS_VERSION, taxonomy: TAXONOMY_VERSION };

/** Kinds named as the weakest. */
const WEAKEST = 5;

const percent = (share: number, decimals = 0): string => formatNumber(100 * share, decimals);
const shareOf = (part: number, whole: number): string => percent(part / whole);
const figures = (...titles: string[]): Column[] => titles.map((title) => ({ title, figures: true }));

const LANGUAGES = [
  ["all", "All"],
  ["english", "English"],
  ["chinese", "Chinese"],
  ["mixed", "Both languages"],
] as const;

/** What every marked place of docs/method.md holds. */
export function methodPlaces({ weights, contracts, measured }: Figures, versions: Versions): Record<string, string> {
  return {
    headline: headline(weights),
    measured: measuredOn(weights),
    totals: totals(weights),
    languages: languages(weights),
    strings: kindsTable(weights, STRING_KINDS),
    protections: kindsTable(weights, PROTECTION_KINDS),
    line: line(weights),
    reliability: reliability(weights),
    facts: facts(measured),
    contracts: contractsPlace(contracts),
    weakest: weakest(weights),
    speed: speed(measured),
    versions: versionTable(weights, contracts, versions),
  };
}

function headline({ figures: { unread } }: WeightsFigures): string {
  const { strings, protections, clean } = unread;
  return `On papers that neither it nor the writers of its rules had seen, the reader finds ${percent(strings.recall)} of 100 strings, and ${percent(strings.precision)} of 100 that it shows are right. Of protections it finds ${percent(protections.recall)}, and ${percent(protections.precision)} are right. On ${clean.silent} of ${clean.documents} papers without a string it raises no alarm.`;
}

function measuredOn({ figures: of, learnedFrom }: WeightsFigures): string {
  const papers = `${countOf(of.all.documents, "labelled paper")}: ${of.english.documents} in English, ${of.chinese.documents} in Chinese, ${of.mixed.documents} in both`;
  const clauses = `${formatNumber(of.all.strings.n)} strings and ${formatNumber(of.all.protections.n)} protections`;
  return `${papers}. ${clauses} are labelled in them; ${countOf(of.all.clean.documents, "paper")} hold no string at all. The reader also learned from ${countOf(learnedFrom.sentences, "single sentence")}, on which nothing is measured.`;
}

function totals({ figures: { all, unread } }: WeightsFigures): string {
  const row = (name: string, { n, precision, recall, f1 }: Score) => [
    name,
    formatNumber(n),
    percent(precision, 1),
    percent(recall, 1),
    percent(f1, 1),
  ];
  const table = markdownTable(
    [{ title: "Papers" }, ...figures("Labelled", "Precision %", "Recall %", "F1 %")],
    [
      row("Strings, all papers", all.strings),
      row("Strings, unread papers", unread.strings),
      row("Protections, all papers", all.protections),
      row("Protections, unread papers", unread.protections),
    ],
  );
  const { documents, silent, alarms } = all.clean;
  return `${table}\n\nUnread are the ${unread.documents} papers that nobody read while writing rules: the fairer measure. Of ${documents} papers without a string ${silent} stay without one (of unread ones ${unread.clean.silent} of ${unread.clean.documents}); in the other ${documents - silent} the reader finds ${countOf(alarms, "string")} that ${alarms === 1 ? "is" : "are"} not there.`;
}

function languages({ figures: of }: WeightsFigures): string {
  const row = (name: string, { documents, strings, protections, clean }: Measure) => [
    name,
    formatNumber(documents),
    formatNumber(strings.n),
    percent(strings.f1, 1),
    formatNumber(protections.n),
    percent(protections.f1, 1),
    `${clean.silent} of ${clean.documents}`,
  ];
  return markdownTable(
    [
      { title: "Language" },
      ...figures(
        "Papers",
        "Strings",
        "F1 % of strings",
        "Protections",
        "F1 % of protections",
        "Clean papers left clean",
      ),
    ],
    LANGUAGES.map(([key, name]) => row(name, of[key])),
  );
}

function kindsTable({ figures: of }: WeightsFigures, kinds: readonly ClauseKind[]): string {
  const score = (measure: Measure, kind: ClauseKind): Score =>
    measure.kinds[kind] ?? { n: 0, precision: 0, recall: 0, f1: 0 };
  const f1 = ({ n, f1 }: Score) => [formatNumber(n), n === 0 ? "none" : percent(f1)];
  return markdownTable(
    [
      { title: "Kind" },
      ...figures(
        "Labelled",
        "Precision %",
        "Recall %",
        "F1 %",
        "In English",
        "F1 % English",
        "In Chinese",
        "F1 % Chinese",
      ),
    ],
    kinds.map((kind) => {
      const all = score(of.all, kind);
      return [
        kindText(kind).name,
        formatNumber(all.n),
        percent(all.precision),
        percent(all.recall),
        percent(all.f1),
        ...f1(score(of.english, kind)),
        ...f1(score(of.chinese, kind)),
      ];
    }),
  );
}

/** The probabilities from which a candidate counts and from which it is shown. */
function line({ calibration: { slope, shift }, acceptFrom, lookFrom }: WeightsFigures): string {
  const at = (logOdds: number): string => percent(1 / (1 + Math.exp(-(slope * logOdds + shift))));
  const [counts, shown] = [at(acceptFrom), at(lookFrom)];
  return `From ${counts}% on a clause counts and takes or gives points. Between ${shown}% and ${counts}% it is listed as *worth a look* and takes none. Below ${shown}% it is not shown.`;
}

/** Empty where the weights were made before this was counted. */
function reliability({ reliability: bins }: WeightsFigures): string {
  if (bins === undefined) return "";
  const shown = bins.filter((bin) => bin.n > 0);
  const table = markdownTable(
    figures("The reader said", "Candidates", "Right", "Right %"),
    shown.map(({ from, to, n, right }) => [
      `${percent(from)} to ${percent(to)}%`,
      formatNumber(n),
      formatNumber(right),
      shareOf(right, n),
    ]),
  );
  const high = bins.find(({ from }) => Math.abs(from - 0.8) < 1e-9);
  const said =
    high === undefined || high.n === 0
      ? ""
      : `Of the ${formatNumber(high.n)} candidates given 80 to 90%, ${formatNumber(high.right)} were right, which is ${shareOf(high.right, high.n)}%.\n\n`;
  return `${said}${table}`;
}

function facts({ facts: { documents, severity, attributes } }: Measured): string {
  const { n, exact, near } = severity;
  const { labelled, given, right } = attributes;
  return [
    `On the ${countOf(documents, "paper")} that no rule was tuned on, read from the labelled clauses:`,
    "",
    markdownTable(
      [{ title: "What is read" }, ...figures("Cases", "Right", "Right %")],
      [
        ["Severity, exactly the labelled one", formatNumber(n), formatNumber(exact), shareOf(exact, n)],
        ["Severity, at most one step off", formatNumber(n), formatNumber(near), shareOf(near, n)],
        ["Facts given (precision)", formatNumber(given), formatNumber(right), shareOf(right, given)],
        ["Facts labelled (recall)", formatNumber(labelled), formatNumber(right), shareOf(right, labelled)],
      ],
    ),
  ].join("\n");
}

function weakest({ figures: { all, english, chinese } }: WeightsFigures): string {
  const f1 = (kind: ClauseKind): number => all.kinds[kind]?.f1 ?? 0;
  const names = CLAUSE_KINDS.toSorted((a, b) => f1(a) - f1(b))
    .slice(0, WEAKEST)
    .map((kind) => `${kindText(kind).name.toLowerCase()} (${percent(f1(kind))}%)`);
  const missed = percent(1 - all.strings.recall);
  const wrong = percent(1 - all.strings.precision);
  return `Of a hundred strings in papers like these it misses about ${missed}, and of a hundred it shows about ${wrong} are none or of another kind. The kinds it reads worst, by F1: ${listOf(names)}. In Chinese it reads strings with an F1 of ${percent(chinese.strings.f1)}% (English ${percent(english.strings.f1)}%) and protections with ${percent(chinese.protections.f1)}% (English ${percent(english.protections.f1)}%).`;
}

function speed({ speed: { words, documents, milliseconds, processor } }: Measured): string {
  return `Reading takes ${formatNumber(milliseconds, milliseconds < 10 ? 1 : 0)} milliseconds of processor time for a paper of ten pages (${formatNumber(words)} words; mean over ${countOf(documents, "English paper")}, one core, ${processor.replaceAll(/\((?:R|TM)\)/g, "")}). Getting the text out of the file comes on top.`;
}

function versionTable(
  { version }: WeightsFigures,
  contracts: ContractsFigures | null,
  { engine, weights, taxonomy }: Versions,
): string {
  return markdownTable(
    [{ title: "Part" }, { title: "Version" }, { title: "Changes when" }],
    [
      ["Rules", engine, "the same paper may read differently"],
      ["Learned reader", version, "it is trained anew; these figures belong to it"],
      ...(contracts === null ? [] : [["Reader of contracts", contracts.version, "it is trained anew"]]),
      ["Score weights", weights, "a finding may take other points"],
      ["Kinds", taxonomy, "a kind or what answers it changes"],
    ],
  );
}
