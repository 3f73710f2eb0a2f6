import Link from "next/link";
import { MainNav } from "./main-nav";
import { ThemeSwitch } from "./theme-switch";

export function SiteHeader() {
  return (
    <header className="top">
      <div className="wrap">
        <Link className="brand" href="/" aria-label="Strings Attached, home">
          <svg aria-hidden="true">
            <use href="#i-brand" />
          </svg>
          <span>Strings Attached</span>
        </Link>
        <MainNav />
        <div className="tools">
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}
