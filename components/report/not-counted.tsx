import type { Report } from "@/lib/core/report/report";
import { kindText } from "@/lib/core/taxonomy/kind-text";
import { cutQuote, findingPlace } from "./finding-words";
import { wordsLanguage } from "./words-language";

/** Words that look like a string and are none, each with its reason and the way to its place in the document. */
export function NotCounted({ report }: { report: Report }) {
  if (report.notCounted.length === 0) return null;
  return (
    <section aria-labelledby="not-counted">
      <h2 className="gap" id="not-counted">
        Read, and not counted
      </h2>
      <table className="tbl flat stack">
        <thead>
          <tr>
            <th scope="col">Where</th>
            <th scope="col">Words</th>
            <th scope="col">Looks like</th>
            <th scope="col">Why not counted</th>
          </tr>
        </thead>
        <tbody>
          {report.notCounted.map((item) => (
            <tr key={`${item.start}-${item.kind}`}>
              <td className="nowrap">
                <a className="quiet" href={`#block-${blockAt(report, item.start)}`} data-place>
                  {findingPlace(item) ?? "show"}
                </a>
              </td>
              <td className="serif-t" lang={wordsLanguage(item.quote)}>
                {cutQuote(item.quote)}
              </td>
              <td className="soft" data-l="looks like">
                {kindText(item.kind).name.toLowerCase()}
              </td>
              <td>{item.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Index of the block that holds the offset. */
function blockAt(report: Report, offset: number): number {
  return report.blocks.findIndex((block) => offset < block.end);
}
