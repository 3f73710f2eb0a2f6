/** A term sheet shipped with the product, in the folder `samples`. All names in them are invented. */
export interface ShippedSample {
  /** Last part of its address: /samples/larkspur-series-b. */
  slug: string;
  fileName: string;
  title: string;
  /** In a few words, what kind of offer it is. */
  what: string;
  language: "English" | "Chinese";
}

/** The three samples, in the order they are shown. */
export const SHIPPED_SAMPLES: readonly ShippedSample[] = [
  {
    slug: "larkspur-series-b",
    fileName: "larkspur-series-b.txt",
    title: "Larkspur Reasoning, Series B",
    what: "A cloud provider leads with strings",
    language: "English",
  },
  {
    slug: "quillfeather-series-a",
    fileName: "quillfeather-series-a.txt",
    title: "Quillfeather AI, Series A",
    what: "An ordinary venture financing",
    language: "English",
  },
  {
    slug: "chengguan-letter-of-intent",
    fileName: "chengguan-letter-of-intent.txt",
    title: "北京澄观智能 投资意向书",
    what: "Credits, exclusive cloud, data access",
    language: "Chinese",
  },
];
