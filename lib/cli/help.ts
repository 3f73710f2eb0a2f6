import { CLAUSE_CATEGORIES } from "../core/clauses/clause-category";
import { TAKE_AWAYS } from "../core/report/take-away";
import { EXIT } from "./exit-codes";

/** What `strings-attached --help` prints. */
export const HELP = `Strings Attached reads AI funding term sheets, finds the strings in them and scores them.

Usage
  strings-attached score FILE… [--json | --markdown] [--fail-under N]
  strings-attached export FILE… --to FORM [--out FILE]
  strings-attached clauses FILE… [--json]
  strings-attached import FILE [--plan-only | --commit] [--json]
  strings-attached admin COMMAND

  strings-attached score --help      more about scoring
  strings-attached export --help     reports as PDF, Word and other files
  strings-attached clauses --help    the clauses of commercial contracts
  strings-attached import --help     deals from a CSV file
  strings-attached admin --help      accounts of those who import and edit deals
  strings-attached --version

Everything is read on this machine; nothing is sent anywhere.
`;

/** What `strings-attached score --help` prints. */
export const SCORE_HELP = `Usage
  strings-attached score FILE… [--json | --markdown] [--fail-under N]

  FILE            a PDF, DOCX, HTML, Markdown or text file, to 20 MB and 500 pages, English or Chinese;
                  a folder (every document below it); a pattern in quotes ('deals/**/*.pdf');
                  or - for text on standard input
  --json          JSON Lines: one report per file, in the order given. A file that cannot be read gives
                  { "file", "error": { "code", "message" } }
  --markdown      one Markdown report per file
  --fail-under N  exit with ${EXIT.underScore} if any score is below N (0 to 100)

  A score of 100 means no strings: 85 A free, 70 B light, 50 C tied, 30 D bound, below E captive.
  Colour is used on terminals only, and not with NO_COLOR set.

Exit status
  ${EXIT.ok}   every file was read, and no score is under N
  ${EXIT.unreadable}   at least one file could not be read
  ${EXIT.underScore}   every file was read, and at least one score is under N
  ${EXIT.usage}  the command was not understood
`;

/** What `strings-attached export --help` prints. */
export const EXPORT_HELP = `Usage
  strings-attached export FILE… --to FORM [--out FILE] [--whatif PLAN]

  FILE     as for score: files, folders, patterns in quotes, or - for text on standard input
  --to     ${Object.entries(TAKE_AWAYS)
    .map(([kind, { name, extension }]) => `${kind.padEnd(15)} ${name} (.${extension})`)
    .join("\n           ")}
           A Word file is given back with a comment on each finding; of other files a Word file is made.
  --out    where to write one report, - for standard output; otherwise each goes into this folder, under the
           document's name: sheet.pdf gives sheet-report.pdf, sheet-commented.docx or others. A file of that
           name is written over.
  --whatif for the negotiation sheet: a plan as in the address of a report's page, such as s2.x4.pmc

Exit status
  ${EXIT.ok}   every file was read, and its report written
  ${EXIT.unreadable}   at least one was not
  ${EXIT.usage}  the command was not understood
`;

/** What `strings-attached clauses --help` prints. */
export const CLAUSES_HELP = `Usage
  strings-attached clauses FILE… [--json]

  Finds clauses of ${CLAUSE_CATEGORIES.length} categories in commercial contracts in English: exclusivity, minimum
  commitments, non-compete, first refusal, change of control, licences, audits and others.

  FILE     a PDF, DOCX, HTML, Markdown or text file, to 20 MB and 500 pages; a folder (every document below
           it); a pattern in quotes ('contracts/**/*.pdf'); or - for text on standard input
  --json   JSON Lines: one line per file, in the order given:
           { "file", "text", "clauses": [{ "category", "start", "end", "score" }] }
           start and end count UTF-16 code units of text; from a score of 0.5 on a clause counts, those below
           are for whoever would rather read too much. A file that cannot be read gives
           { "file", "error": { "code", "message" } }
           Without it, a table of the clauses that count.

  Categories are those of the Contract Understanding Atticus Dataset (CUAD v1, The Atticus Project, CC BY 4.0).

Exit status
  ${EXIT.ok}   every file was read
  ${EXIT.unreadable}   at least one file could not be read
  ${EXIT.usage}  the command was not understood
`;
