"use client";

import { useSearchParams } from "next/navigation";
import { TAKE_AWAYS } from "@/lib/core/report/take-away";
import { Menu } from "../ui/menu";

/** What a form takes from the page's address: the sheet its scenario, the PDF the data set it is held against. */
const CARRIED: Readonly<Record<string, string>> = { sheet: "whatif", "sheet-markdown": "whatif", pdf: "market" };

/** The forms in which the report can be taken away. `base` is the address of the report's files, without a slash at its end. */
export function TakeAwayMenu({ base }: { base: string }) {
  const params = useSearchParams();
  const query = (kind: string) => {
    const name = CARRIED[kind];
    const value = name === undefined ? null : params.get(name);
    return name === undefined || value === null ? "" : `?${new URLSearchParams({ [name]: value })}`;
  };
  return (
    <Menu name="Take away">
      <ul>
        {Object.entries(TAKE_AWAYS).map(([kind, { name, extension }]) => (
          <li key={kind}>
            <a href={`${base}/${kind}${query(kind)}`}>
              {name} <small>.{extension}</small>
            </a>
          </li>
        ))}
      </ul>
    </Menu>
  );
}
