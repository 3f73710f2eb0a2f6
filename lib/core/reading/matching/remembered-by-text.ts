/** Texts remembered; past so many the memory starts anew. */
const MEMORY = 1000;

/** The same work, with its answers kept by text: for headings and the like, of which a paper holds a few that come up again and again. */
export function rememberedByText<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, { answer: T }>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept.answer;
    if (known.size >= MEMORY) known.clear();
    const answer = work(text);
    known.set(text, { answer });
    return answer;
  };
}
