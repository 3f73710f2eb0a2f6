import type { ImportRunView } from "@/lib/core/import/import-run";
import { DELIMITERS, delimiterName, dialectWords, ENCODINGS, sizeWords } from "./dialect-words";
import { SelectField } from "./select-field";

/** What was found of the file, in one line; where `change` is given, with a form to correct it. */
export function FileLine({ run, change }: { run: ImportRunView; change: boolean }) {
  const { dialect } = run;
  const found = (
    <>
      <b>{run.fileName}</b>{" "}
      <span className="soft num">
        {sizeWords(run)}. Found: {dialectWords(dialect, run.quotedNewlines)}.
      </span>
    </>
  );
  if (!change) return <p className="filemeta sm">{found}</p>;
  return (
    <details className="filemeta sm">
      <summary className="found">
        {found} <span className="link closed">Change</span>
        <span className="link opened">Close</span>
      </summary>
      <form action={`/admin/import/${run.id}/choose`} method="post" aria-label="How the file is read">
        <div className="fields">
          <SelectField name="delimiter" label="Between the cells" value={delimiterName(dialect)} options={DELIMITERS} />
          <SelectField name="encoding" label="Encoding" value={dialect.encoding} options={ENCODINGS} />
          <SelectField name="quote" label="Quotation marks" value={dialect.quote} options={QUOTES} />
          <SelectField name="header" label="First row" value={dialect.header ? "yes" : "no"} options={HEADER} />
          <button className="btn" type="submit" name="then" value="columns">
            Read the file so
          </button>
        </div>
        <p className="xs mute">
          The columns are then suggested anew. A byte order mark at the start is no part of the first cell, whatever is
          chosen here.
        </p>
      </form>
    </details>
  );
}

const QUOTES = [
  { value: '"', text: 'Double "' },
  { value: "'", text: "Single '" },
];
const HEADER = [
  { value: "yes", text: "names the columns" },
  { value: "no", text: "is a deal already" },
];
