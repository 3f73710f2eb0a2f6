import { SegmentedLinks } from "../ui/segmented-links";

/** Between the two comparisons, as the mock orders them. */
export function CompareSwitch({ current }: { current: "offers" | "drafts" }) {
  return (
    <SegmentedLinks
      label="Compare what"
      choices={[
        { href: "/compare/offers", text: "Offers", current: current === "offers" },
        { href: "/compare", text: "Two drafts", current: current === "drafts" },
      ]}
    />
  );
}
