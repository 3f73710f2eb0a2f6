"use client";

import { useEffect, useRef, useState } from "react";
import { CLAUSE_KINDS, isProtection } from "@/lib/core/taxonomy/clause-kind";
import { kindText } from "@/lib/core/taxonomy/kind-text";
import { JudgeForm } from "./judge-form";

interface Selected {
  words: string;
  /** Index of the block the selection begins in. */
  near: number | null;
}

const NOTHING: Selected = { words: "", near: null };

/**
 * Adds a finding the reader missed: by the words selected in the document with mouse or keyboard, or by words typed or pasted
 * into the field, which needs neither a mouse nor scripts.
 */
export function AddFinding({ id }: { id: string }) {
  const details = useRef<HTMLDetailsElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const last = useRef<Selected>(NOTHING);
  const [near, setNear] = useState<number | null>(null);
  const [kind, setKind] = useState<string>(CLAUSE_KINDS[0]);

  useEffect(() => {
    // Opening the form takes the selection away, so it is remembered while it is made.
    const remember = () => {
      const found = selectedWords();
      if (found !== null) last.current = found;
    };
    document.addEventListener("selectionchange", remember);
    return () => document.removeEventListener("selectionchange", remember);
  }, []);

  const open = () => {
    if (details.current?.open !== true || field.current === null) return;
    field.current.value = last.current.words;
    setNear(last.current.near);
    field.current.focus();
  };
  const close = () => {
    last.current = NOTHING;
    if (details.current !== null) details.current.open = false;
  };
  const protects = CLAUSE_KINDS.some((one) => one === kind && isProtection(one));
  return (
    <details className="addfinding" ref={details} onToggle={open}>
      <summary className="btn small" data-add-finding>
        Add finding
      </summary>
      <JudgeForm
        id={id}
        fields={near === null ? { action: "add" } : { action: "add", near }}
        className="addform"
        onDone={close}
      >
        <label className="field">
          <span className="lbl">Words, as they stand in the document</span>
          <textarea
            className="input"
            name="words"
            rows={4}
            required
            maxLength={6000}
            ref={field}
            onInput={() => setNear(null)}
          />
        </label>
        <label className="field">
          <span className="lbl">Kind</span>
          <select className="input" name="kind" value={kind} onChange={(event) => setKind(event.target.value)}>
            <optgroup label="Strings">
              {CLAUSE_KINDS.filter((one) => !isProtection(one)).map((one) => (
                <Kind key={one} kind={one} />
              ))}
            </optgroup>
            <optgroup label="Protections">
              {CLAUSE_KINDS.filter(isProtection).map((one) => (
                <Kind key={one} kind={one} />
              ))}
            </optgroup>
          </select>
        </label>
        {!protects && (
          <label className="field">
            <span className="lbl">Severity</span>
            <select className="input" name="severity" defaultValue="2">
              <option value="1">Soft</option>
              <option value="2">Firm</option>
              <option value="3">Hard</option>
            </select>
          </label>
        )}
        <button className="btn primary" type="submit">
          Add finding
        </button>
      </JudgeForm>
    </details>
  );
}

function Kind({ kind }: { kind: (typeof CLAUSE_KINDS)[number] }) {
  return <option value={kind}>{kindText(kind).name}</option>;
}

/** The words selected in the document; null where the selection is empty or elsewhere. */
function selectedWords(): Selected | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const sheet = document.querySelector(".bench .sheet");
  const range = selection.getRangeAt(0).cloneRange();
  if (sheet === null || !sheet.contains(range.startContainer)) return null;
  // A paragraph selected whole ends where the next begins, which after the last one is outside the document.
  if (!sheet.contains(range.endContainer)) range.setEnd(sheet, sheet.childNodes.length);
  const words = wordsOf(range);
  const start = range.startContainer;
  const block = (start instanceof Element ? start : start.parentElement)?.closest("[id^=block-]");
  const near = block === null || block === undefined ? null : Number(block.id.slice("block-".length));
  return words.trim() === "" ? null : { words, near };
}

/** The text of a range without what is not the document's: gutter and markers of findings. */
function wordsOf(range: Range): string {
  const copy = range.cloneContents();
  for (const sign of copy.querySelectorAll(".ln, .fn")) sign.remove();
  return copy.textContent ?? "";
}
