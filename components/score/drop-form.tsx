import type { FormEvent } from "react";
import type { ReadProblem } from "./read-progress";

interface Props {
  over: boolean;
  problem: ReadProblem | null;
  onFiles: (files: FileList | null) => void;
  onPaste: (event: FormEvent<HTMLFormElement>) => void;
}

/** The resting drop zone: what to do, or what went wrong and what works; choose a file, or paste. */
export function DropForm({ over, problem, onFiles, onPaste }: Props) {
  return (
    <>
      <DropLine over={over} problem={problem} />
      <div className="row choices">
        <form action="/upload" method="post" encType="multipart/form-data" className="row">
          <label className="btn primary big choose">
            Choose files
            <input
              type="file"
              name="file"
              multiple
              required
              accept=".pdf,.docx,.html,.htm,.md,.markdown,.txt"
              onChange={(event) => {
                onFiles(event.target.files);
                // The same file can be chosen again after it was mended.
                event.target.value = "";
              }}
            />
          </label>
          <button className="btn big no-script" type="submit">
            Read
          </button>
        </form>
        <details
          className="paste"
          onToggle={(event) => {
            if (event.currentTarget.open) event.currentTarget.querySelector("textarea")?.focus();
          }}
        >
          <summary className="btn big">
            <span className="closed">Paste text</span>
            <span className="opened">Choose files instead</span>
          </summary>
          <form action="/upload" method="post" encType="multipart/form-data" onSubmit={onPaste}>
            <label className="field">
              <span className="lbl">Words of the term sheet</span>
              <textarea className="input" name="text" rows={5} required spellCheck={false} />
            </label>
            <button className="btn primary" type="submit">
              Read the text
            </button>
          </form>
        </details>
      </div>
      <p className="xs mute formats">
        PDF, Word, HTML, Markdown or text, each to 20 MB and 500 pages. English and Chinese.
      </p>
      <p className="sm">
        <b>It stays on this machine.</b> No account, no key, no network. Kept are the text and the report, of Word files
        the file too, so that you can have it back with comments; deleting a report deletes all of it.
      </p>
    </>
  );
}

function DropLine({ over, problem }: { over: boolean; problem: ReadProblem | null }) {
  if (over) {
    return (
      <p className="dropline">
        <b>Let go to read</b>
      </p>
    );
  }
  if (problem === null) {
    return (
      <p className="dropline">
        <b>Drop a term sheet here, or several</b>
      </p>
    );
  }
  return (
    <div className="dropline" role="alert">
      <b>{problem.title}</b>
      <p className="sm">{problem.detail}</p>
    </div>
  );
}
