import { Note } from "@/components/ui/note";
import { listOf } from "@/lib/format/number";

/** Says which parameters of the address were left out. */
export function IgnoredNote({ ignored }: { ignored: readonly { name: string; value: string }[] }) {
  if (ignored.length === 0) return null;
  const names = listOf(ignored.map(({ name, value }) => `${name}=${value.slice(0, 40)}`));
  return (
    <Note tone="warn">
      <b>Left out of the filter:</b> {names}. {ignored.length === 1 ? "This value is" : "These values are"} not among
      those the page knows; everything else in the address holds.
    </Note>
  );
}
