"use client";

import type { ComponentProps, MouseEvent } from "react";
import type { WhatIf } from "@/lib/core/report/scenario/what-if-address";
import { useWhatIf } from "./what-if-provider";

type Props = Omit<ComponentProps<"a">, "href" | "onClick"> & {
  to: WhatIf;
  /** Where the page is to stand after a reload without script: 'finding-2'. */
  at: string;
};

/** A link to another scenario of this page: followed at once where there is a script, by a reload where there is none. */
export function WhatIfLink({ to, at, ...rest }: Props) {
  const { hrefOf, set } = useWhatIf();
  const click = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    set(to);
  };
  return <a {...rest} href={`${hrefOf(to)}#${at}`} onClick={click} />;
}
