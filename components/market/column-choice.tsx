import { dealSearch, firstPage } from "@/lib/core/market/deal-url";
import { DEAL_COLUMNS, type DealView, FIXED_COLUMN, shownColumns } from "@/lib/core/market/deal-view";
import { Menu } from "../ui/menu";
import { COLUMN_READS } from "./deal-columns";

/** Which columns the list shows: boxes in a plain form, so that the choice is in the address. */
export function ColumnChoice({ query }: { query: DealView }) {
  const shown = shownColumns(query);
  const kept = new URLSearchParams(dealSearch({ ...firstPage(query), cols: undefined }));
  return (
    <Menu name="Columns">
      <form action="/deals" className="colchoice" key={shown.join()}>
        {[...kept].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="col" value={FIXED_COLUMN} />
        <fieldset>
          <legend>Show of each deal</legend>
          {DEAL_COLUMNS.map((id) => (
            <label key={id}>
              <input
                type="checkbox"
                name="col"
                value={id}
                defaultChecked={shown.includes(id)}
                disabled={id === FIXED_COLUMN}
              />
              {COLUMN_READS[id].name ?? COLUMN_READS[id].head}
            </label>
          ))}
        </fieldset>
        <div className="row">
          <button className="btn small primary" type="submit">
            Show these
          </button>
          {query.cols !== undefined && (
            <a className="btn small bare" href={`/deals${dealSearch({ ...query, cols: undefined })}`}>
              Usual columns
            </a>
          )}
        </div>
      </form>
    </Menu>
  );
}
