/** What one year of the calibrated data set must come to, exactly. */
export interface CalibratedTarget {
  year: number;
  /** Published funding divided by the published average, rounded: 28,000 / 45 = 622.2. */
  deals: number;
  /** Published funding in US cents. */
  fundingMinor: number;
  /** The whole number of deals whose share rounds to the published one: 342 / 622 = 55.0 %. */
  exclusive: number;
  dataSharing: number;
  /**
   * Deals with both terms. The article does not give it; the counts above force at least 0, 40 and 137. Taken 10 to 25 %
   * above what chance alone would give (103, 162, 208): an investor who can ask for one term can ask for the other.
   */
  both: number;
  /** Size of the middle deal in millions of dollars, for the shape of the distribution: most deals are small. */
  medianUsdM: number;
  /** Share of the deals over $100M with a cloud provider among the investors; published for 2024, assumed before. */
  largeCloudShare: number;
}

const BILLION_USD_MINOR = 1_000_000_000 * 100;

/** Source of the published figures: AINews, May 2026 (prisma/data/published-years.csv). */
export const CALIBRATED_TARGETS: readonly CalibratedTarget[] = [
  {
    year: 2022,
    deals: 622,
    fundingMinor: 28 * BILLION_USD_MINOR,
    exclusive: 342,
    dataSharing: 187,
    both: 128,
    medianUsdM: 12,
    largeCloudShare: 0.25,
  },
  {
    year: 2023,
    deals: 583,
    fundingMinor: 42 * BILLION_USD_MINOR,
    exclusive: 361,
    dataSharing: 262,
    both: 188,
    medianUsdM: 17,
    largeCloudShare: 0.35,
  },
  {
    year: 2024,
    deals: 526,
    fundingMinor: 50 * BILLION_USD_MINOR,
    exclusive: 358,
    dataSharing: 305,
    both: 230,
    medianUsdM: 22,
    largeCloudShare: 0.4,
  },
];
