"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { SHARE_DAYS, type ShareLink } from "@/lib/core/report/share-link";
import { formatDate } from "@/lib/format/date";
import { CopyButton } from "../ui/copy-button";

interface Props {
  /** The report's id. */
  id: string;
  /** The links that lead to it now. */
  links: readonly ShareLink[];
}

const FAILED = "The server did not do it. Nothing was changed; try again.";

/** Makes links by which others can read the report, lists those that lead to it, and takes them back. */
export function ShareMenu({ id, links }: Props) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const [made, setMade] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const make = async (days: number) => {
    const address = await makeLink(id, days);
    setMade(address);
    setProblem(address === null ? FAILED : null);
    router.refresh();
  };
  const revoke = async (linkId: string) => {
    const response = await fetch(`/api/v1/reports/${id}/links/${linkId}`, { method: "DELETE" }).catch(() => null);
    setProblem(response?.ok || response?.status === 404 ? null : FAILED);
    setMade(null);
    router.refresh();
  };
  return (
    <>
      <button className="btn small needs-script" type="button" onClick={() => dialog.current?.showModal()}>
        Share link{links.length > 0 ? ` (${links.length})` : ""}
      </button>
      <dialog className="dialog share" ref={dialog} aria-labelledby="share-title">
        <h2 id="share-title">Share this report</h2>
        <p className="sm soft">
          Whoever has the link can read the report, its text and your judgement, and nothing else of yours. It ends by
          itself, and you can take it back at any time.
        </p>
        <form className="row" onSubmit={(event) => event.preventDefault()}>
          <label className="field">
            <span className="lbl">Ends after</span>
            <select className="input" name="days" defaultValue={SHARE_DAYS[1]} id="share-days">
              {SHARE_DAYS.map((days) => (
                <option key={days} value={days}>
                  {days === 1 ? "1 day" : `${days} days`}
                </option>
              ))}
            </select>
          </label>
          <button
            className="btn primary"
            type="button"
            onClick={(event) => void make(Number(event.currentTarget.form?.days.value ?? SHARE_DAYS[1]))}
          >
            Make link
          </button>
        </form>
        <div aria-live="polite">
          {made !== null && (
            <div className="made">
              <label className="field">
                <span className="lbl">The link, shown only now</span>
                <input className="input" readOnly value={made} onFocus={(event) => event.currentTarget.select()} />
              </label>
              <CopyButton text={made} label="Copy link" />
            </div>
          )}
        </div>
        {problem !== null && (
          <p className="err" role="alert">
            {problem}
          </p>
        )}
        {links.length > 0 && (
          <ul className="links sm">
            {links.map((link) => (
              <li key={link.id}>
                <span>
                  Made {formatDate(link.createdAt)}, ends {formatDate(link.expiresAt)} {link.expiresAt.slice(11, 16)}{" "}
                  UTC
                </span>
                <button className="btn small danger" type="button" onClick={() => void revoke(link.id)}>
                  Take back<span className="vh"> the link that ends {formatDate(link.expiresAt)}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <div className="row">
          <button className="btn" type="button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </div>
      </dialog>
    </>
  );
}

/** The whole address of a new link; null where the server did not make one. */
async function makeLink(id: string, days: number): Promise<string | null> {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ days });
  const response = await fetch(`/api/v1/reports/${id}/links`, { method: "POST", headers, body }).catch(() => null);
  if (response?.ok !== true) return null;
  const { data }: { data: { path: string } } = await response.json();
  return new URL(data.path, location.origin).href;
}
