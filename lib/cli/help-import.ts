import { EXIT } from "./exit-codes";

/** What `strings-attached import --help` prints. */
export const IMPORT_HELP = `Usage
  strings-attached import FILE [--plan-only | --commit] [--json]

  FILE         a CSV of deals, to 300 MB, or - for standard input. How it is written and where its columns go is
               recognised, as on the page /admin/import; a mapping chosen there for the same headers is used again.
  --plan-only  say what each row would do, and change nothing; so it is without --commit
  --commit     write exactly that plan: all of it in one transaction, or nothing
  --json       the import as one JSON object, as POST /api/v1/imports answers

  An import can be undone on its page, /admin/imports.

Exit status
  ${EXIT.ok}   planned, or written, with every row
  ${EXIT.rejected}   planned, or written, without the rows that were rejected
  ${EXIT.failed}   not done, for the reason given
  ${EXIT.usage}  the command was not understood
`;
