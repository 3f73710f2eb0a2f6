export function SiteFooter() {
  return (
    <footer className="foot">
      <div className="wrap">
        <p>
          Runs on this machine: no account, no network. Not legal advice. Figures show their source, method and n;
          synthetic deals are marked.
        </p>
      </div>
    </footer>
  );
}
