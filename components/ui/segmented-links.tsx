import Link from "next/link";

/** A segmented control whose choices are addresses: works without scripts, and the state is in the URL. */
export function SegmentedLinks(props: { label: string; choices: { href: string; text: string; current: boolean }[] }) {
  return (
    <nav className="seg" aria-label={props.label}>
      {props.choices.map((choice) => (
        <Link key={choice.href} href={choice.href} aria-current={choice.current ? "true" : undefined}>
          {choice.text}
        </Link>
      ))}
    </nav>
  );
}
