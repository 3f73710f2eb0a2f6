/** What came of a form: announced to whoever cannot see the page, and a secret that is shown this once. */
export function NoteLine({ note }: { note: { tone: "ok" | "bad"; text: string; secret?: string } | null }) {
  if (note === null) return null;
  return (
    <div className={`note ${note.tone}`} role={note.tone === "bad" ? "alert" : "status"}>
      {note.text}
      {note.secret === undefined ? null : <code className="secret">{note.secret}</code>}
    </div>
  );
}
