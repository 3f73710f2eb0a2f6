import Link from "next/link";
import type { ReactNode } from "react";

interface Props {
  /** The head of the admin's pages: title, who is signed in, the way out; the page brings it. */
  head: ReactNode;
  /** The wizard's step; null on the pages of the history. */
  step: Step | null;
  /** Steps that are done and can be gone back to. */
  hrefs?: Partial<Record<Step, string>>;
  children: ReactNode;
}

const STEPS = ["file", "columns", "plan", "commit"] as const;
export type Step = (typeof STEPS)[number];

const WORDS: Record<Step, string> = { file: "File", columns: "Columns", plan: "Plan", commit: "Commit" };

/** What the pages of the import share: the admin's head, and the four steps. */
export function ImportFrame({ head, step, hrefs = {}, children }: Props) {
  return (
    <div className="import">
      {head}
      {step !== null && <Steps step={step} hrefs={hrefs} />}
      {children}
    </div>
  );
}

function Steps({ step, hrefs }: { step: Step; hrefs: Partial<Record<Step, string>> }) {
  const at = STEPS.indexOf(step);
  return (
    <nav aria-label="Steps">
      <ol className="steps">
        {STEPS.map((name, i) => {
          const href = hrefs[name];
          const words = (
            <>
              <b>{i + 1}</b> {WORDS[name]}
              {i < at && <span className="vh">, done</span>}
            </>
          );
          return (
            <li key={name} className={i < at ? "done" : undefined} aria-current={i === at ? "step" : undefined}>
              {href === undefined || i === at ? <span>{words}</span> : <Link href={href}>{words}</Link>}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
