/*
 * Marked places of a Markdown file. Between `<!-- figures:NAME -->` and `<!-- /figures -->` stands what a program writes:
 * prose stays a person's, and a figure is never typed by hand.
 */

const PLACE = /<!-- figures:([a-z-]+) -->\n[\s\S]*?<!-- \/figures -->/g;

/**
 * The text with every marked place filled anew; filling twice changes nothing.
 *
 * @param fills Markdown of each place by its name, without blank lines around; '' leaves the place empty
 * @throws Error for a place without a fill, a fill without a place, and a place that is not closed
 */
export function fillPlaces(text: string, fills: Readonly<Record<string, string>>): string {
  const met = new Set<string>();
  const filled = text.replace(PLACE, (_, name: string) => {
    const fill = fills[name];
    if (fill === undefined) throw new Error(`Nothing is known to fill the place '${name}'.`);
    met.add(name);
    return `<!-- figures:${name} -->\n${fill === "" ? "" : `\n${fill}\n\n`}<!-- /figures -->`;
  });
  const opened = text.match(/<!-- figures:/g)?.length ?? 0;
  if (opened !== met.size) throw new Error(`${opened} places are marked and ${met.size} could be filled.`);
  const unused = Object.keys(fills).filter((name) => !met.has(name));
  if (unused.length > 0) throw new Error(`No place is marked for ${unused.join(", ")}.`);
  return filled;
}
