import Link from "next/link";

export function SiteFooter() {
  return (
    <footer className="foot">
      <div className="wrap">
        <p>
          Runs on this machine: no account, no network. Not legal advice. Figures show their source, method and n;
          synthetic deals are marked.
        </p>
        <nav aria-label="About">
          <Link href="/api" prefetch={false}>
            API
          </Link>
          <Link href="/method">Method</Link>
          <Link href="/admin" prefetch={false}>
            Admin
          </Link>
        </nav>
      </div>
    </footer>
  );
}
