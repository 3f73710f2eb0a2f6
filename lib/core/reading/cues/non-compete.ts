import type { KindCues } from "./cue";
import { en, zh } from "./pattern";
import * as W from "./words-en";
import * as Z from "./words-zh";

export const nonCompete: KindCues = {
  kind: "non_compete",
  cues: [
    {
      id: "non_compete/en/no-competing-product",
      language: "en",
      all: [
        en`(?:${W.ban}) ~~ (?:compet(?:e|es|ing|itive)|similar to|rival)`,
        en`\b(?:products?|business|services?|models?|offer\w*|develop\w*|market|field|launch\w*|engage\w*|build\w*|enter)\b`,
      ],
      none: [
        /\bemployee|founder|during (?:his|her|their) employment|INVESTOR (?:shall|will|may) not|nothing|confidential information|cloud provider\b/,
      ],
      weight: 0.55,
      example: "The Company shall not offer any product that competes with a product of the Investor.",
      counterExample: "Nothing restricts the Company from competing with the Investor.",
    },
    {
      id: "non_compete/en/no-dealing-with-rivals",
      language: "en",
      all: [
        en`(?:${W.ban}|decline|refuse|turn away|abstain) ~~ (?:provid\w*|suppl\w*|serv\w*|licens\w*|partner\w*|collaborat\w*|work|contract|agreement|sell|deal\w*|engage|enter|joint|accept|take|issue|conclude|invest\w*|money|capital|shares|funding) ~~ (?:${W.rival}|named|listed|schedule|appendix|annex)`,
      ],
      none: [/\bINVESTOR (?:shall|will|may) not|no-shop|transfer\b/],
      weight: 0.6,
      example: "The Company will not provide model services to the Investor's principal competitors.",
    },
    {
      id: "non_compete/en/rival-money",
      language: "en",
      all: [
        W.has.rival,
        en`\b(?:issue|shares|equity|invest\w*|funding|capital|notes|money|securities|subscribe|cap table)\b`,
        en`(?:${W.ban})|consent`,
      ],
      none: [/\btransfer|INVESTOR (?:shall|will|may) not|control|acquires?\b/],
      weight: 0.5,
      example: "The Company shall not issue shares to a competitor of the Investor without its consent.",
    },
    {
      id: "non_compete/zh/no-rival",
      language: "zh",
      all: [
        Z.has.rival,
        zh`(?:不得|不给|不接受|不向|不与|不收|未经|禁止)`,
        zh`(?:业务|投资|合作|服务|产品|提供|融资|入股|定制|协议)`,
      ],
      none: [/INVESTOR不得|创始人|离职|员工|接触|云厂商签订/],
      weight: 0.6,
      example: "公司不得向投资方的主要竞争对手提供模型服务。",
    },
  ],
  lookAlikes: [
    {
      id: "non_compete/en/not-employment",
      language: "en",
      all: [/\b(?:founders?|employees?|executives?|key holders?)\b/, /\b(?:employment|vesting|invention|non-compet)/],
      none: [/INVESTOR's|RIVAL|competitors of INVESTOR/],
      reason: "customary promise of founders or staff to the company",
      example: "Each founder agrees not to compete with the business during employment.",
    },
  ],
};
