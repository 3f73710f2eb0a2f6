import { dealSearch, firstPage } from "@/lib/core/market/deal-url";
import type { DealView } from "@/lib/core/market/deal-view";
import { countOf } from "@/lib/format/number";
import { Menu } from "../ui/menu";

const FORMS = [
  { extension: "csv", name: "Table" },
  { extension: "json", name: "One document" },
  { extension: "ndjson", name: "One deal a line" },
];

/** The whole of the filtered list as a file, in its order; every column, whatever the page shows. */
export function DealExport({ query, count }: { query: DealView; count: number }) {
  const asked = dealSearch({ ...firstPage(query), cols: undefined, limit: undefined });
  return (
    <Menu name="Export">
      <p className="pop-note">{countOf(count, "deal")}, in this order, each with source and confidence</p>
      <ul>
        {FORMS.map(({ extension, name }) => (
          <li key={extension}>
            <a href={`/api/v1/deals.${extension}${asked}`} download>
              {name} <small>.{extension}</small>
            </a>
          </li>
        ))}
      </ul>
    </Menu>
  );
}
