import type { ProtectionText } from "../kind-text-shape";

export const exclusivitySunset: ProtectionText = {
  name: "Exclusivity sunset",
  phrase: "the end of the exclusivity",
  definition: "Exclusivity ends on a date, event, threshold or supplier failure.",
  why: "It turns an evergreen lock into a priced concession. Combine a date with a test of capacity and a test of price.",
  ask: {
    en: "Any exclusivity or preference expires 12 months after Closing, is not renewable, and lapses earlier if the Investor fails to deliver 95% of requested capacity in any month or its price exceeds the market's by 15%.",
    zh: "任何独家或优先安排自交割日起满十二个月失效，不得续期；投资方任一月度未能交付所需算力的百分之九十五，或其价格高于市场价格百分之十五的，提前失效。",
  },
};
