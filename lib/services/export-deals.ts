import { readAllDeals, type WholeList } from "../data/all-deals";
import { dealsHead, dealsToCsv } from "../export/deals-to-csv";

/** The forms in which a list of deals can be had whole; each is the extension of its file. */
export const DEAL_FORMS = ["csv", "json", "ndjson"] as const;
export type DealForm = (typeof DEAL_FORMS)[number];

/**
 * All deals of a query, in the list's order, as pieces of one text; the caller may stop at any time.
 * @throws AppError conflict where the record changes before all is written.
 */
export async function* exportDeals(form: DealForm, query: WholeList): AsyncGenerator<string, void> {
  if (form === "csv") yield dealsHead();
  let first = true;
  for await (const deals of readAllDeals(query)) {
    if (form === "csv") yield dealsToCsv(deals);
    else if (form === "ndjson") yield deals.map((deal) => `${JSON.stringify(deal)}\n`).join("");
    else yield `${first ? '{"data":[' : ","}${deals.map((deal) => JSON.stringify(deal)).join(",")}`;
    first = false;
  }
  if (form === "json") yield first ? '{"data":[]}' : "]}";
}
