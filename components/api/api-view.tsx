import { type ApiOperation, anchorOf, type Field } from "./api-words";
import { FieldTable } from "./field-table";
import { OperationEntry } from "./operation-entry";
import { WordsWithCode } from "./words-with-code";

interface Props {
  version: string;
  intro: string[];
  groups: { name: string; operations: ApiOperation[] }[];
  shapes: { name: string; meaning: string; fields: Field[] }[];
}

/** The API for people: contents, then every operation under its heading, then the shapes that answers are made of. */
export function ApiView({ version, intro, groups, shapes }: Props) {
  const [stand = "", ...rest] = intro;
  return (
    <>
      <div className="title-row">
        <h1>API</h1>
        <p className="stand">{stand}</p>
      </div>
      <div className="method">
        <nav className="contents" aria-label="On this page">
          <ul>
            {[...groups.map(({ name }) => name), "Shapes"].map((name) => (
              <li key={name}>
                <a href={`#${anchorOf(name)}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="prose api">
          {rest.map((text) => (
            <p key={text}>
              <WordsWithCode text={text} />
            </p>
          ))}
          <p>
            This page is written from <a href="/api/v1/openapi.json">the OpenAPI 3.1 document</a>, version {version},
            which is written from the schemas the routes check requests by.
          </p>
          {groups.map(({ name, operations }) => (
            <section key={name} aria-labelledby={anchorOf(name)}>
              <h2 id={anchorOf(name)}>{name}</h2>
              {operations.map((operation) => (
                <OperationEntry key={operation.id} operation={operation} />
              ))}
            </section>
          ))}
          <Shapes shapes={shapes} />
        </div>
      </div>
    </>
  );
}

function Shapes({ shapes }: Pick<Props, "shapes">) {
  return (
    <section aria-labelledby="shapes">
      <h2 id="shapes">Shapes</h2>
      <p>What answers are made of, by name.</p>
      {shapes.map(({ name, meaning, fields }) => (
        <details className="api-shape" key={name} id={`shape-${anchorOf(name)}`}>
          <summary>{name}</summary>
          {meaning === "" ? null : <p>{meaning}</p>}
          <FieldTable label={name} fields={fields} />
        </details>
      ))}
    </section>
  );
}
