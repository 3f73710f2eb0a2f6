import type { KindExamples } from "../kind-examples-shape";

export const informationFirewallExamples: KindExamples = {
  reads: [
    {
      severity: null,
      lang: "en",
      words:
        "Company information is [[shared only with the investment team and not with anyone who builds models at Harrow]].",
    },
    {
      severity: null,
      lang: "en",
      words: "Harrow shall [[not use the Company's information to develop competing products]].",
    },
    { severity: null, lang: "zh", words: "公司信息[[仅限投资方投资团队知悉，不得提供给其模型研发人员]]。" },
  ],
  lookAlikes: [
    {
      lang: "en",
      words: "Each party keeps the other's information confidential.",
      why: "ordinary secrecy, with no wall inside the investor",
    },
    { lang: "en", words: "The terms of this paper are confidential.", why: "secrecy about the paper itself" },
    { lang: "zh", words: "双方应对本协议内容保密。", why: "ordinary secrecy, in Chinese" },
  ],
};
