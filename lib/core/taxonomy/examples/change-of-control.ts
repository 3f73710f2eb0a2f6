import type { KindExamples } from "../kind-examples-shape";

export const changeOfControlExamples: KindExamples = {
  reads: [
    {
      severity: 3,
      lang: "en",
      words: "A sale of the Company to a cloud provider is [[void without Harrow's consent]].",
    },
    { severity: 2, lang: "en", words: "Upon a Change of Control all [[credits and discounts become repayable]]." },
    { severity: 1, lang: "en", words: "The Company shall [[notify Harrow within five days of a Change of Control]]." },
    { severity: 3, lang: "zh", words: "公司控制权变更[[须事先取得投资方书面同意]]。" },
    { severity: 2, lang: "zh", words: "发生控制权变更的，公司[[应返还已使用的算力优惠]]。" },
  ],
  lookAlikes: [
    {
      lang: "en",
      words: "A merger is a Deemed Liquidation Event; proceeds follow the waterfall.",
      why: "customary: who is paid first",
    },
    { lang: "en", words: "Options accelerate on a double trigger.", why: "about employees' options" },
    {
      lang: "en",
      words: "'Change of Control' means the transfer of more than half of the votes.",
      why: "a definition",
    },
    { lang: "zh", words: "公司合并视为清算事件，按优先顺序分配。", why: "customary, in Chinese" },
  ],
};
