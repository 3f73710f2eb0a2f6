import Link from "next/link";
import { dealSearch, firstPage } from "@/lib/core/market/deal-url";
import { type DealView, OFFERED_VIEWS } from "@/lib/core/market/deal-view";
import { Menu } from "../ui/menu";
import { SavedViews } from "./saved-views";

/** Lists that are worth a name: those offered to everybody, and those the reader keeps in this browser. */
export function DealViews({ query }: { query: DealView }) {
  const here = dealSearch(firstPage(query));
  return (
    <Menu name="Views" closesOnLink>
      <ul>
        {OFFERED_VIEWS[query.set].map(({ name, view }) => {
          const search = dealSearch(view);
          return (
            <li key={name}>
              <Link href={`/deals${search}`} prefetch={false} aria-current={search === here ? "page" : undefined}>
                {name}
              </Link>
            </li>
          );
        })}
      </ul>
      <SavedViews search={here} />
    </Menu>
  );
}
