import type { KindCues } from "./cue";
import { en, zh } from "./pattern";
import * as W from "./words-en";

export const distributionExclusivity: KindCues = {
  kind: "distribution_exclusivity",
  cues: [
    {
      id: "distribution_exclusivity/en/exclusive-seller",
      language: "en",
      all: [
        en`${W.exclusive}|first right|\bfirst\b`,
        en`\b(?:resell\w*|distribut\w*|sell|sells|sold|sales|offer(?:s|ed)?|market\w*|channel|agent|licens\w*|host(?:s|ed)?|marketplace|go-to-market|storefront|api|wholesale|merchant)\b`,
        en`\b(?:territor\w*|customers?|enterprise|segment|region|sector|field|country|countries|market|channels?|models?|api|marketplace|public[- ]sector|accounts?|products?)\b`,
      ],
      none: [/\bnon-exclusive|jurisdiction|shares|stock|dividend|proceeds|exclusive of|training|university|no-shop\b/],
      weight: 0.5,
      example: "The Investor shall be the exclusive reseller of the Company's API to enterprise customers in Asia.",
      counterExample: "The Investor may resell the API on a non-exclusive basis to any customers.",
    },
    {
      id: "distribution_exclusivity/en/nowhere-else",
      language: "en",
      all: [
        en`(?:${W.ban}|only|solely|exclusively|no) ~~ (?:available|offer(?:ed|ing)?|sell|sold|list(?:ed)?|resell|market|host(?:ed)?|distribut\w*|supply|supplied|licens\w*|deploy) ~~ (?:other|another|third[- ]party|any|elsewhere|except|but|through|via|direct)`,
        en`\b(?:models?|api|apis|stack|product|products|service|services|assistant|weights)\b`,
        en`\b(?:marketplace|hyperscaler|platform|channel|cloud|reseller|distributor|storefront|direct|customers?|catalog\w*|territory|country|accounts?|third part\w+)\b`,
      ],
      none: [/\bnon-exclusive|confidential|shares|training|open[- ]source\b/],
      weight: 0.5,
      example: "The Company shall not make the API available on any other hyperscaler marketplace.",
    },
    {
      id: "distribution_exclusivity/en/routed",
      language: "en",
      all: [
        en`\b(?:routed|route|contract(?:ed)?|sold|signed|booked|booking|channelled|referred|passed)\b ~~ (?:through|via|by) ~ INVESTOR`,
      ],
      weight: 0.55,
      example: "All public-sector deals are to be routed through the Investor's sales organisation.",
    },
    {
      id: "distribution_exclusivity/zh/exclusive-seller",
      language: "zh",
      all: [
        zh`(?:独家|只能|统一|唯一|不得|仅|排他|首发)`,
        zh`(?:经销|分销|代理|销售|上架|转售|渠道|签约|对外授权|客户|市场|总代)`,
      ],
      none: [/非独家|股权|算力|融资|转让|竞争对手的投资|价格/],
      weight: 0.55,
      example: "投资方为公司API在亚太区企业客户的独家经销商。",
    },
  ],
  lookAlikes: [],
};
