import { SIZES } from "../../core/market/comparable";
import { type DealFilter, SIZE_CLASSES } from "../../core/market/deal-filter";

/** The size classes of the cells, which do not overlap: every deal is in one. */
const SLICE_SIZES = [...SIZES, "undisclosed"] as const;

/** The classes of the cells that make up a class of the filter; all of them where it names none. */
export function sliceSizes(size: DealFilter["size"]): string[] {
  if (size === undefined) return [...SLICE_SIZES];
  const wanted = SIZE_CLASSES[size];
  if (wanted === null) return [size];
  const end = wanted[1] ?? Number.POSITIVE_INFINITY;
  return SIZES.filter((name) => {
    const [from, to] = SIZE_CLASSES[name];
    return from >= wanted[0] && (to ?? Number.POSITIVE_INFINITY) <= end;
  });
}
