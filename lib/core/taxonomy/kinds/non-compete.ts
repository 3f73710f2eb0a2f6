import type { StringText } from "../kind-text-shape";

export const nonCompete: StringText = {
  name: "Non-compete",
  phrase: "the ban on dealing with rivals",
  definition: "The company may not compete with the investor, or may not take money from or work with its rivals.",
  why: "It closes fundraising and partnerships at once: a cloud's list of rivals is often the whole customer base.",
  ask: {
    en: "The Company may engage in any business and accept investment from anyone. The Investor's only remedy is to cease receiving confidential information.",
    zh: "公司可从事任何业务，并可接受任何人的投资。投资方的唯一救济为不再接收保密信息。",
  },
  levels: [
    "A narrow list, under 12 months.",
    "A list of blocked customers or investors, or 12 to 24 months.",
    "The core business, or 24 months or more.",
  ],
};
