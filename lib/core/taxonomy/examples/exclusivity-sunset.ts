import type { KindExamples } from "../kind-examples-shape";

export const exclusivitySunsetExamples: KindExamples = {
  reads: [
    { severity: null, lang: "en", words: "[[Any exclusivity ends twelve months after Closing]] and is not renewed." },
    {
      severity: null,
      lang: "en",
      words: "The preference [[lapses if Harrow cannot deliver the capacity requested]] in any month.",
    },
    { severity: null, lang: "zh", words: "投资方持股低于百分之五时，[[独家条款自动失效]]。" },
  ],
  lookAlikes: [
    { lang: "en", words: "The no-shop period ends thirty days after signature.", why: "about this financing" },
    { lang: "en", words: "The term renews for successive years.", why: "the opposite: it goes on" },
    { lang: "zh", words: "排他期自签署之日起三十日届满。", why: "about this financing, in Chinese" },
  ],
};
