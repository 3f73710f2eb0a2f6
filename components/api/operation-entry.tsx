import { CopyButton } from "../ui/copy-button";
import type { ApiOperation } from "./api-words";
import { FieldTable } from "./field-table";
import { WordsWithCode } from "./words-with-code";

/** One operation: what it does, a command that works, what it takes, what it answers and how it can fail. */
export function OperationEntry({ operation }: { operation: ApiOperation }) {
  const { id, method, path, summary, paragraphs, parameters, answer, problems, example } = operation;
  return (
    <article className="api-entry" id={id} aria-labelledby={`${id}-head`}>
      <h3 id={`${id}-head`}>
        <a href={`#${id}`}>{summary}</a>
      </h3>
      <p className="api-line">
        <code>
          <b>{method}</b> {path}
        </code>
      </p>
      {paragraphs.map((text) => (
        <p key={text}>
          <WordsWithCode text={text} />
        </p>
      ))}
      {example === null ? null : (
        <div className="api-example">
          <pre>
            <code>{example}</code>
          </pre>
          <CopyButton text={example} />
        </div>
      )}
      <details>
        <summary>{parameters.length === 0 ? "Answer and failures" : "Parameters, answer and failures"}</summary>
        {parameters.length === 0 ? null : <FieldTable label={`Parameters of ${path}`} fields={parameters} />}
        <p>
          Answer: <WordsWithCode text={answer.words} />
        </p>
        {answer.fields.length === 0 ? null : <FieldTable label={`Answer of ${path}`} fields={answer.fields} />}
        <p>Failures</p>
        <ul>
          {problems.map(({ status, meaning }) => (
            <li key={status}>
              <code>{status}</code> {meaning}
            </li>
          ))}
        </ul>
      </details>
    </article>
  );
}
