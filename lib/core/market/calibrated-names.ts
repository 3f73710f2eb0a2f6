import type { SeededRandom } from "../shared/seeded-random";

/*
 * Names for companies that do not exist. Two or three made-up syllables and a plain ending; a test keeps them apart from
 * every company of the public record.
 */

const FIRST = [
  "Bel", "Cor", "Dra", "Eld", "Fen", "Gal", "Hest", "Ild", "Jor", "Kel", "Lum", "Mor", "Nev", "Ost", "Pell", "Quor",
  "Ras", "Sarn", "Tor", "Umb", "Vel", "Wex", "Yar", "Zel",
] as const; // biome-ignore format: a list of syllables reads better in rows
const MIDDLE = ["a", "an", "ar", "e", "en", "er", "i", "im", "in", "o", "on", "or", "u", "ul", "un"] as const;
const LAST = [
  "brook", "dane", "dell", "fax", "gate", "helm", "holt", "lith", "mark", "mere", "mont", "quist", "rick", "stead",
  "tide", "vane", "vale", "wick", "wright", "zell",
] as const; // biome-ignore format: as above
const STARTUP_ENDINGS = ["", " AI", " Labs", " Intelligence", " Systems", " Robotics", " Models", " Research"] as const;

/** A function that gives a new startup's name on each call, never the same twice. */
export function startupNames(random: SeededRandom): () => string {
  const used = new Set<string>();
  return () => {
    for (;;) {
      const root = `${random.pick(FIRST)}${random.pick(MIDDLE)}${random.pick(LAST)}`;
      // The root alone must be new: 'X Labs' and 'X AI' would read as one company.
      if (used.has(root)) continue;
      used.add(root);
      return `${root}${random.pick(STARTUP_ENDINGS)}`;
    }
  };
}

/** The invented investors, by kind of the record. Clouds double as providers of the exclusive deals. */
export const CALIBRATED_INVESTORS = {
  cloud: [
    "Northquay Cloud",
    "Meridale Compute",
    "Stratofold",
    "Harrowgate Cloud",
    "Tessera Hosting",
    "Blauwind Cloud",
    "Yunhe Compute",
    "Kestrel Grid",
  ],
  chip: ["Fordant Silicon", "Obsidian Gate Semiconductors", "Lattice & Loom", "Quillchip"],
  vc: [
    "Alderpoint Ventures",
    "Brackwater Capital",
    "Cinderfell Partners",
    "Dunmore Lane",
    "Eastferry Ventures",
    "Foxglove Capital",
    "Greyheron Partners",
    "Hollowmere Ventures",
    "Inkwell Row",
    "Juniper Span",
    "Kilnstone Capital",
    "Longshore Seed",
    "Marrow & Pine",
    "Nettlefield Ventures",
    "Orrery Capital",
    "Pennywhistle Partners",
    "Quarry Hill Ventures",
    "Rookery Capital",
    "Saltmarsh Partners",
    "Thornbury Lane",
    "Upland Sea Ventures",
    "Vesperline Capital",
  ],
  corporate: [
    "Ashgrove Industries",
    "Caldermoor Motors",
    "Dovecote Retail Group",
    "Ferrous & Sons",
    "Halcyon Freight",
    "Mossbank Telecom",
    "Pemberly Health",
    "Sundial Media Group",
  ],
  sovereign: ["Azure Dune Investment Authority", "Fjordland Reserve Fund", "Straits Harbour Holdings"],
} as const satisfies Record<string, readonly string[]>;

export type CalibratedInvestorKind = keyof typeof CALIBRATED_INVESTORS;
