"use client";

/** Opens the browser's print dialog; the print style sheet lays the report out for paper. */
export function PrintButton() {
  return (
    <button className="btn small needs-script" type="button" onClick={() => window.print()}>
      Print
    </button>
  );
}
