import type { KindExamples } from "../kind-examples-shape";

export const nonCompeteExamples: KindExamples = {
  reads: [
    {
      severity: 3,
      lang: "en",
      words:
        "During the term and for two years after it, the Company shall [[not offer any product that competes with a product of Harrow]].",
    },
    {
      severity: 2,
      lang: "en",
      words: "For eighteen months the Company shall [[not accept investment from any person on the Restricted List]].",
    },
    {
      severity: 1,
      lang: "en",
      words: "For six months the Company shall [[not provide model services to Alder Cloud]].",
    },
    { severity: 3, lang: "zh", words: "合作期内及期满后两年内，公司[[不得从事与投资方主营业务相竞争的业务]]。" },
    { severity: 2, lang: "zh", words: "十八个月内，未经投资方同意，公司[[不得接受附件三所列主体的投资]]。" },
  ],
  lookAlikes: [
    { lang: "en", words: "Nothing keeps the Company from competing with Harrow.", why: "the opposite: a freedom" },
    { lang: "en", words: "Harrow may invest in competing businesses.", why: "frees the investor, binds nobody" },
    {
      lang: "en",
      words: "Employees have signed the customary non-competition agreement in favour of the Company.",
      why: "the company is the one it protects",
    },
    { lang: "zh", words: "投资方可投资于与公司竞争的企业。", why: "frees the investor, in Chinese" },
  ],
};
