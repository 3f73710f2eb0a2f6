/** True where a path holds a wildcard that the shell has left alone. */
export function isGlob(path: string): boolean {
  return /[*?{[]/.test(path);
}

const ESCAPED = /[.+^$()|\\]/;

/** The part of a pattern before its first wildcard, cut at a folder: where the search begins. */
export function globRoot(pattern: string): string {
  const fixed = pattern.slice(0, pattern.search(/[*?{[]/));
  return fixed.slice(0, fixed.lastIndexOf("/") + 1) || ".";
}

/**
 * A pattern with '*' (within a folder), '**' (any folders), '?', '[abc]' and '{a,b}' as an expression over paths with
 * forward slashes. Node 20 has no glob of its own yet.
 */
export function globToRegExp(pattern: string): RegExp {
  let source = "";
  let braces = 0;
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern[i] ?? "";
    if (pattern.startsWith("**/", i)) {
      source += "(?:[^/]+/)*";
      i += 2;
    } else if (c === "*") {
      const deep = pattern[i + 1] === "*";
      source += deep ? ".*" : "[^/]*";
      if (deep) i += 1;
    } else if (c === "?") source += "[^/]";
    else if (c === "{") {
      source += "(?:";
      braces += 1;
    } else if (c === "}" && braces > 0) {
      source += ")";
      braces -= 1;
    } else if (c === "," && braces > 0) source += "|";
    else if (c === "[" && pattern.indexOf("]", i) > i + 1) {
      const end = pattern.indexOf("]", i);
      source += `[${pattern
        .slice(i + 1, end)
        .replace(/^!/, "^")
        .replaceAll("\\", "\\\\")}]`;
      i = end;
    } else source += ESCAPED.test(c) || "[]{}".includes(c) ? `\\${c}` : c;
  }
  return new RegExp(`^${source}${")".repeat(braces)}$`);
}
