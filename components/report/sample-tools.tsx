import { PrintButton } from "../ui/print-button";
import { TakeAwayMenu } from "./take-away-menu";

/** What can be done with the report on a shipped sample. */
export function SampleTools({ slug }: { slug: string }) {
  return (
    <>
      <TakeAwayMenu base={`/samples/${slug}/files`} />
      <PrintButton />
    </>
  );
}
