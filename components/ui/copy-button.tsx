"use client";

import { useState } from "react";

/** Copies `text` and says so. Where the clipboard is closed it says that the words must be selected by hand. */
export function CopyButton({
  text,
  label = "Copy",
  primary = false,
}: {
  text: string;
  label?: string;
  primary?: boolean;
}) {
  const [state, setState] = useState<"idle" | "copied" | "failed">("idle");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      setState("failed");
    }
  };
  const word = { idle: label, copied: "Copied", failed: "Select the words to copy them" }[state];
  return (
    <button
      className={`btn small needs-script ${primary ? "primary" : "bare"}`}
      type="button"
      onClick={copy}
      onBlur={() => setState("idle")}
    >
      <span aria-live="polite">{word}</span>
    </button>
  );
}
