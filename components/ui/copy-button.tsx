"use client";

import { useEffect, useState } from "react";

/** How long the button says what it did, in milliseconds: time to read two words. */
const SAID_FOR = 2500;

/** Copies `text`, or what it gives at that moment, and says so. Where the clipboard is closed it says that the words must be selected by hand. */
export function CopyButton(props: { text: string | (() => string); label?: string; primary?: boolean }) {
  const [state, setState] = useState<"idle" | "copied" | "failed">("idle");
  useEffect(() => {
    if (state === "idle") return;
    const timer = setTimeout(() => setState("idle"), SAID_FOR);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(typeof props.text === "string" ? props.text : props.text());
      setState("copied");
    } catch {
      setState("failed");
    }
  };
  const word = { idle: props.label ?? "Copy", copied: "Copied", failed: "Select the words to copy them" }[state];
  return (
    <button
      className={`btn small copy needs-script ${props.primary ? "primary" : "bare"}`}
      type="button"
      onClick={() => void copy()}
    >
      <span aria-live="polite">{word}</span>
    </button>
  );
}
