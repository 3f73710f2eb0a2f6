"use client";

import { type ReactNode, useEffect, useState } from "react";

interface Props {
  className: string;
  name?: string;
  value?: string;
  children: ReactNode;
}

/** A button that posts its form once: a second press while the answer is under way does nothing. */
export function SubmitButton({ className, name, value, children }: Props) {
  const [sent, setSent] = useState(false);
  useEffect(() => {
    // Coming back by the browser's own button shows the page as it was left; the button must work again.
    const shown = () => setSent(false);
    addEventListener("pageshow", shown);
    return () => removeEventListener("pageshow", shown);
  }, []);
  return (
    <button
      className={className}
      type="submit"
      name={name}
      value={value}
      aria-busy={sent || undefined}
      onClick={(event) => {
        if (sent) event.preventDefault();
        else if (event.currentTarget.form?.checkValidity()) setSent(true);
      }}
    >
      {children}
    </button>
  );
}
