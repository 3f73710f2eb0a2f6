import type { KindCues } from "./cue";
import { en, zh } from "./pattern";

export const exclusivitySunset: KindCues = {
  kind: "exclusivity_sunset",
  cues: [
    {
      id: "exclusivity_sunset/en/falls-away",
      language: "en",
      all: [
        en`\b(?:exclusivit\w*|undertakings?|preference|commitments?|restrictions?|obligations?|covenants?|sections?|clauses?|paragraphs?|articles?|rows?|items?|it|they|both|this|these|rights?|provisions?|minimum|licen[cs]e|letter|undertaking|lock)\b ~~ (?:lapse[sd]?|ceases?|cease to|expires?|falls? away|drops? away|terminates?|ends?|dies?|is off|discharged|no longer appl\w*|of no (?:further )?effect|suspended|released?|switch(?:es)? off|sunset\w*|not applied|do(?:es)? not apply|relax\w*|disapplied|comes? to an end|gone)`,
        en`\b(?:if|when|once|should|where|after|upon|on|unless|as soon as|the day|months|years|anniversary|until|earlier|less than|fails?|until|\d{4})\b`,
      ],
      none: [
        /\b(?:no-shop|offer|confidential\w*|this safe|vest\w*|employment|option|lease|survive\w*|warranty|term sheet|INVESTOR may terminate|conversion|board seat|director)\b/,
      ],
      weight: 0.6,
      example: "The exclusivity lapses if the Investor fails to deliver 95% of requested capacity in any month.",
      counterExample: "The offer in this term sheet expires on Friday if not signed.",
    },
    {
      id: "exclusivity_sunset/en/released-if",
      language: "en",
      all: [
        en`\b(?:released from|relieved of|free (?:of|from)|excused from|no longer bound)\b`,
        en`\b(?:if|when|once|should|where|after|upon)\b`,
      ],
      weight: 0.5,
      example: "If capacity is short for 30 days the Company is released from the undertaking.",
    },
    {
      id: "exclusivity_sunset/zh/lapses",
      language: "zh",
      all: [
        zh`(?:自动失效|失效|自动终止|即告|不再适用|自动解除|届满|终止适用|不得续期|不再执行|按零计|取消|中止|停止适用|随之终止|归于消灭)`,
        zh`(?:独家|优先|本条|条|款|义务|限制|任务|排他|约定|承诺|安排|权利)`,
      ],
      none: [/排他期|锁定期|保密|本协议自|有效期\d+|不因~~消灭|作废/],
      weight: 0.6,
      example: "投资方未能满足公司算力需求的,优先条款自动失效。",
    },
  ],
  lookAlikes: [],
};
