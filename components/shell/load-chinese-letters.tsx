"use client";

import { useEffect } from "react";

/**
 * Fetches the rules of the Chinese font once the page stands: its hundred faces would hold up the first paint of every page,
 * and only a system without a Chinese font needs them. Without scripts such a system shows what it has.
 */
export function LoadChineseLetters() {
  useEffect(() => {
    void import("./chinese-letters");
  }, []);
  return null;
}
