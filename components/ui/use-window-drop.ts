import { useEffect, useState } from "react";

/** Lets the whole window take a dropped file; true while one hovers over it. */
export function useWindowDrop(onDrop: (files: FileList) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    // Entering a child fires 'enter' before the parent's 'leave': counting both tells when the window is left.
    let depth = 0;
    const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const enter = (event: DragEvent) => {
      if (!carriesFile(event)) return;
      depth++;
      setOver(true);
    };
    const leave = () => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const hover = (event: DragEvent) => {
      // Without this the browser opens the file instead of dropping it.
      if (carriesFile(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      depth = 0;
      setOver(false);
      if (event.dataTransfer === null || !carriesFile(event)) return;
      event.preventDefault();
      onDrop(event.dataTransfer.files);
    };
    addEventListener("dragenter", enter);
    addEventListener("dragleave", leave);
    addEventListener("dragover", hover);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragenter", enter);
      removeEventListener("dragleave", leave);
      removeEventListener("dragover", hover);
      removeEventListener("drop", drop);
    };
  }, [onDrop]);
  return over;
}
