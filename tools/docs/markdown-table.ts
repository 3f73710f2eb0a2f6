/** One column: its heading, and whether it holds figures, which are set to the right. */
export interface Column {
  title: string;
  figures?: boolean;
}

/** A Markdown table whose source lines up too, so that it can be read without being rendered. */
export function markdownTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ title }, c) => Math.max(3, title.length, ...rows.map((row) => row[c]?.length ?? 0)));
  const pad = (text: string, c: number): string => {
    const width = widths[c] ?? 0;
    return columns[c]?.figures ? text.padStart(width) : text.padEnd(width);
  };
  const line = (cells: readonly string[]): string => `| ${cells.map(pad).join(" | ")} |`;
  const rule = columns.map(({ figures }, c) => {
    const dashes = "-".repeat((widths[c] ?? 3) - 1);
    return figures ? `${dashes}:` : `${dashes}-`;
  });
  return [line(columns.map(({ title }) => title)), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}
