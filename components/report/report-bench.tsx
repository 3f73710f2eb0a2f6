"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { DocumentSearch } from "./document-search";
import { FindingsFilter } from "./findings-filter";
import { followScroll } from "./follow-scroll";
import { hiddenStyle } from "./hidden-style";
import { KeyHelp } from "./key-help";
import { LayoutSwitch } from "./layout-switch";
import { bringIntoView, isPlaceLink, type Jump, jumpOfClick, labelOfHash, markSelected, showInAddress } from "./panes";
import { useReportAddress } from "./use-report-address";
import { useReportKeys } from "./use-report-keys";
import { passes, type Step, type StepFilter, stepFrom } from "./walk";

interface Props {
  walk: Step[];
  /** Number of missing protections, for the tab on phones. */
  missing: number;
  list: ReactNode;
  sheet: ReactNode;
  details: ReactNode;
  /** What can be done with the document, at its head. */
  tools?: ReactNode;
}

/**
 * Three panes that follow each other. What they hold is drawn by the server and readable without this script; here is
 * only which finding is selected, which are hidden by the filter, and which pane a phone shows.
 */
export function ReportBench({ walk, missing, list, sheet, details, tools }: Props) {
  const bench = useRef<HTMLDivElement>(null);
  const help = useRef<HTMLDialogElement>(null);
  const { filter, layout, others, hrefOf, setFilter, setLayout } = useReportAddress(walk);
  const [tab, setTab] = useState<"findings" | "document">("findings");
  const [jump, setJump] = useState<Jump>({ label: walk[0]?.label ?? null, from: "load" });

  const go = (next: Jump) => {
    setJump(next);
    setTab(next.from === "words" ? "document" : "findings");
    if (next.label !== null) showInAddress(next.label);
  };
  const filterBy = (next: StepFilter) => {
    setFilter(next);
    const first = walk.find((step) => passes(step, next));
    const still = walk.some((step) => step.label === jump.label && passes(step, next));
    if (!still && first !== undefined) go({ label: first.label, from: "list" });
  };

  useEffect(() => {
    const known = new Set(walk.map((step) => step.label));
    const follow = () => {
      const label = labelOfHash(location.hash);
      if (label !== null && known.has(label)) setJump({ label, from: "hash" });
    };
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [walk]);

  useEffect(() => {
    if (bench.current !== null) bringIntoView(bench.current, jump);
  }, [jump]);

  // A judgement draws the panes anew: the class of the selected finding must be set again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the walk is new whenever the panes are
  useEffect(() => {
    if (bench.current !== null) markSelected(bench.current, jump.label);
  }, [jump, walk]);

  // Drawn anew, the panes hold other elements; in the other layout they stand elsewhere.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `walk` and `layout` say that the panes were drawn anew
  useEffect(() => (bench.current === null ? undefined : followScroll(bench.current)), [walk, layout]);

  useEffect(() => {
    const click = (event: MouseEvent) => {
      // A link to a place in the document is the browser's to follow; on a phone the document must be there first.
      if (isPlaceLink(event)) flushSync(() => setTab("document"));
      const isOut = (label: string) => walk.some((step) => step.label === label && !passes(step, filter));
      const next = jumpOfClick(event, bench.current, { selected: jump.label, isOut });
      if (next === null) return;
      event.preventDefault();
      go(next);
    };
    document.addEventListener("click", click);
    return () => document.removeEventListener("click", click);
  });

  useReportKeys(bench, jump.label, {
    step: (by) => {
      const next = stepFrom(walk, jump.label, by, filter);
      if (next !== null) go({ label: next.label, from: "keys" });
    },
    words: () => go({ label: jump.label, from: "words" }),
    layout: () => setLayout(layout === "filed" ? "reading" : "filed"),
    help: () => help.current?.showModal(),
  });

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame; this is one row of buttons and links */}
      <div className="tabs mobtabs needs-script" role="group" aria-label="Report parts">
        <button type="button" aria-pressed={tab === "findings"} onClick={() => setTab("findings")}>
          Findings <b>{walk.length}</b>
        </button>
        <button type="button" aria-pressed={tab === "document"} onClick={() => setTab("document")}>
          Document
        </button>
        <a href="#missing">
          Missing <b>{missing}</b>
        </a>
        <a href="#sum">The sum</a>
      </div>
      <style>{hiddenStyle(walk, filter)}</style>
      <div className="bench" data-tab={tab} ref={bench}>
        <section className="list" aria-label="Findings, worst first" data-pane tabIndex={-1}>
          <div className="panehead">
            <h2>Findings</h2>
            <FindingsFilter walk={walk} value={filter} others={others} onChange={filterBy} />
          </div>
          {list}
          <p className="xs mute pad keys needs-script">
            {walk.length > 1 && (
              <>
                <kbd>J</kbd> <kbd>K</kbd> next, previous{" "}
              </>
            )}
            <button type="button" className="link" onClick={() => help.current?.showModal()}>
              <kbd>?</kbd> all keys
            </button>
          </p>
        </section>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be focusable, or the keyboard cannot scroll it */}
        <section className="paper" data-layout={layout} aria-label="Document" data-pane tabIndex={0}>
          <div className="panehead">
            <h2>Document</h2>
            {tools}
            <DocumentSearch bench={bench} />
            <LayoutSwitch layout={layout} hrefOf={hrefOf} onChange={setLayout} />
          </div>
          {sheet}
        </section>
        <section className="detail" aria-label="Finding" data-pane tabIndex={-1}>
          {details}
        </section>
      </div>
      <KeyHelp dialog={help} />
    </>
  );
}
