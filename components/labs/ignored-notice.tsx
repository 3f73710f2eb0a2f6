import { Note } from "@/components/ui/note";

/** Says that the volume in the address was left out. */
export function IgnoredNotice({ value }: { value: string | null }) {
  if (value === null) return null;
  return (
    <Note tone="warn">
      <b>Not used:</b> tokens={value.slice(0, 40)}. A volume is a whole number of millions from 1 to 1,000,000.
    </Note>
  );
}
