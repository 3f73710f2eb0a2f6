const NON_BINDING =
  /\b(?:not (?:be )?(?:legally )?binding|non-binding|no binding (?:obligation|effect)|creates? no (?:legal )?obligation)\b|不具(?:有)?(?:法律)?约束力|无(?:法律)?约束力/i;

/** True where the paper says of itself that it does not bind, save what it excepts. */
export function isNonBinding(text: string): boolean {
  return NON_BINDING.test(text);
}
