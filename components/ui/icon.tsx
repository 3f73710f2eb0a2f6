/** Names of the drawings in the sprite (components/shell/sprite.tsx). */
export type IconName =
  | "sev-1"
  | "sev-2"
  | "sev-3"
  | "protection"
  | "brand"
  | "tick"
  | "arrow-in"
  | "wave"
  | "dashed-square"
  | "down"
  | "half-sun";

/** One drawing of the sprite, in the colour and size of the text around it. Always beside its word, so hidden from readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="g" aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
