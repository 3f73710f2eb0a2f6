import type { KindExamples } from "../kind-examples-shape";

export const governanceControlExamples: KindExamples = {
  reads: [
    {
      severity: 3,
      lang: "en",
      words: "[[No model shall be released without the affirmative vote of the director appointed by Harrow]].",
    },
    {
      severity: 2,
      lang: "en",
      words: "Partnerships above US$5,000,000 require [[Harrow's consent, not to be unreasonably withheld]].",
    },
    {
      severity: 1,
      lang: "en",
      words: "Harrow may [[appoint an observer, who may attend every meeting of the board]].",
    },
    { severity: 3, lang: "zh", words: "公司发布新模型、任免首席执行官[[须经投资方委派董事同意]]。" },
    { severity: 1, lang: "zh", words: "投资方有权[[委派一名观察员列席董事会全部会议]]。" },
  ],
  lookAlikes: [
    {
      lang: "en",
      words: "The board has five seats: two founders, one lead investor, two independents.",
      why: "an ordinary board",
    },
    {
      lang: "en",
      words: "A majority of the Preferred must approve a new senior class of shares.",
      why: "customary protection of a class",
    },
    { lang: "en", words: "Harrow has no board or observer rights.", why: "the opposite: a protection" },
    { lang: "zh", words: "公司董事会由五名董事组成，其中创始人委派三名。", why: "an ordinary board, in Chinese" },
  ],
};
