import { ScrollRegion } from "../ui/scroll-region";
import type { Field } from "./api-words";
import { WordsWithCode } from "./words-with-code";

/** Names with what each takes and means. */
export function FieldTable({ label, fields }: { label: string; fields: readonly Field[] }) {
  return (
    <ScrollRegion label={label}>
      <table className="tbl api-fields">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Value</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ name, takes, needed, meaning }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
                {needed ? null : <small> optional</small>}
              </th>
              <td>{takes}</td>
              <td>
                <WordsWithCode text={meaning} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
