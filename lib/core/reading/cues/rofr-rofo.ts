import type { KindCues } from "./cue";
import { en, zh } from "./pattern";

export const rofrRofo: KindCues = {
  kind: "rofr_rofo",
  cues: [
    {
      id: "rofr_rofo/en/right-of-first",
      language: "en",
      all: [
        en`\b(?:right of first (?:refusal|offer|negotiation|notice|look)|first (?:refusal|negotiation|look)|last look|rofr|rofo|rofn|right to match|match(?:es|ing)? (?:any|the|that|it|such)|matching right|pre-?emptive right|first dibs|topping right)\b`,
      ],
      none: [
        /\b(?:founders?|key holders?|common stock|co-sale|ordinary shares|transfer(?:s|red|ring)? (?:of|by)|premises|pro rata|waives?|lease)\b/,
      ],
      weight: 0.75,
      example: "The Investor has a right of first refusal on any sale of the Company.",
      counterExample: "Transfers by founders are subject to a right of first refusal and co-sale.",
    },
    {
      id: "rofr_rofo/en/notice-of-offer",
      language: "en",
      all: [
        en`\b(?:notif\w*|notice|inform\w*|tell|tells|told|offer(?:s|ed)? (?:it|them|the same|that|to)|before|exclusiv\w*|first|present)\b`,
        en`\b(?:acquisition|takeover|sale of (?:the )?(?:COMPANY|company|business|its|all)|offer (?:to|for)|bid|bidder|sale process|merger|buy (?:the )?(?:COMPANY|company)|change of control|proposal|financing round|next round|lead)\b`,
        en`\bINVESTOR\b`,
        en`\b(?:days|weeks|match|negotiate|exclusively|same terms|no less favou?rable|discuss|declined?)\b`,
      ],
      none: [/\b(?:no-shop|founders?|co-sale|terminate|drag|tender offer to the stockholders)\b/],
      weight: 0.55,
      example:
        "If the Company receives an acquisition proposal it shall notify the Investor within two days, and the Investor may match it.",
    },
    {
      id: "rofr_rofo/zh/first",
      language: "zh",
      all: [
        zh`(?:优先(?:购买|谈判|供应|领投|受让|收购|报价|承接)权?|同等条件|优先权|抢先|首先告知|先行(?:书面)?(?:告知|通知)|询价)`,
        zh`(?:收购|出售|要约|处置|融资|采购|转让|知识产权|控股|新增算力|下一轮)`,
      ],
      none: [/创始人转让|普通股|共同出售|按持股比例|增发/],
      weight: 0.65,
      example: "公司收到收购要约的,投资方在二十日内享有同等条件下的优先购买权。",
    },
  ],
  lookAlikes: [
    {
      id: "rofr_rofo/en/not-founder-shares",
      language: "en",
      all: [
        /\b(?:first refusal|rofr|first offer|pre-?emption|co-sale)\b/,
        /\b(?:founders?|key holders?|co-sale|common (?:stock|holders?)|tag-along|drag)\b/,
      ],
      none: [/\bsale of the (?:COMPANY|company)|intellectual property\b/],
      reason: "customary, on founders' shares",
      example: "The Investor and the Company have a right of first refusal on transfers by founders, with co-sale.",
    },
  ],
};
