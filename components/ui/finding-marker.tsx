import type { Severity } from "@/lib/core/reading/finding";

/**
 * The footnote sign of a finding: a number in a square for strings, a letter in a circle for protections (`severity` null).
 * With `href` it is a link and needs `name` ('Finding 2, compute commitment, hard').
 */
export function FindingMarker(props: { label: string; severity: Severity | null; href?: string; name?: string }) {
  const className = `fn ${props.severity === null ? "kp" : `k${props.severity}`}`;
  if (props.href === undefined) {
    return (
      <span className={className}>
        <i>{props.label}</i>
      </span>
    );
  }
  return (
    <a className={className} href={props.href} aria-label={props.name}>
      <i>{props.label}</i>
    </a>
  );
}
