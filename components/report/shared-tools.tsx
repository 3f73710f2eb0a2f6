import { PrintButton } from "../ui/print-button";

/** What can be done with a report that somebody else shared: read and print it. */
export function SharedTools() {
  return (
    <>
      <span className="xs mute nowrap">Shared, read only</span>
      <PrintButton />
    </>
  );
}
