import type { KindCues } from "./cue";
import { en, zh } from "./pattern";
import * as W from "./words-en";
import * as Z from "./words-zh";

export const mfnPricing: KindCues = {
  kind: "mfn_pricing",
  cues: [
    {
      id: "mfn_pricing/en/most-favoured",
      language: "en",
      all: [
        en`\b(?:most[- ]favou?red|mfn|best[- ]price|price parity|parity|no less favou?rable|no worse|as low as|lowest|cheapest|best (?:price|rate|tier|terms)|never dearer|dearer|at most the price|better (?:terms|price|rate)|more favou?rable|lower (?:price|rate|fee)|cost[- ]plus|cost plus|pays that or less|below)\b`,
        W.has.price,
        en`\b(?:customer|customers|anyone|any other|third part\w+|another|others?|no one|anybody|elsewhere|market|accounts?|channels?|cost|comparable|else|partner)\b`,
      ],
      none: [
        /\b(?:shares?|stock|convertible|safe|securities|conversion|original issue|liquidation|landlord|INVESTOR's list price exceeds)\b/,
      ],
      weight: 0.65,
      example: "The Company shall charge the Investor no more than the lowest price charged to any other customer.",
      counterExample:
        "If later convertible securities carry better terms than another note, the holder may elect them at no lower price.",
    },
    {
      id: "mfn_pricing/en/cap",
      language: "en",
      all: [
        en`\b(?:price|prices|rate|fee|tariff|discount)\b ~~ (?:not exceed|capped|cap|frozen|fixed|off (?:the )?list|below list|no higher|not be (?:raised|increased)|at least \d+ ?% below)`,
        en`\bINVESTOR\b`,
      ],
      none: [/\bshares?|valuation|conversion|liability\b/],
      weight: 0.45,
      example: "The price to the Investor shall be capped at cost and shall not exceed the rate of any other buyer.",
    },
    {
      id: "mfn_pricing/zh/lowest",
      language: "zh",
      all: [
        zh`(?:最低|最优惠|最惠|不得高于|不高于|不劣于|不得低于|更优惠|同等优惠|不优于|更低)`,
        Z.has.price,
        zh`(?:第三方|其他|任一|任何|客户|渠道|同类)`,
      ],
      none: [/消费|股权|估值|转股|每股/],
      weight: 0.65,
      example: "公司向投资方提供服务的价格不得高于向任何第三方提供同类服务的最低价格。",
    },
  ],
  lookAlikes: [
    {
      id: "mfn_pricing/en/not-safe",
      language: "en",
      all: [
        /\b(?:mfn|most[- ]favou?red|more favou?rable|better)\b/,
        /\b(?:safes?|convertible|subsequent (?:convertible )?securities|notes?)\b/,
      ],
      none: [/\bapi|tokens?|services\b/],
      reason: "most-favoured terms of the security itself, customary",
      example:
        "If the Company issues convertible securities on more favourable terms to any other holder, the price of this Safe is amended.",
    },
  ],
};
