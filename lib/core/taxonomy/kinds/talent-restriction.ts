import type { StringText } from "../kind-text-shape";

export const talentRestriction: StringText = {
  name: "Talent restriction",
  phrase: "the hold on people",
  definition: "No-hire, secondment, key-person, hire-right or founder lock in favour of the investor.",
  why: "It is the second half of the licence-and-hire pattern: Inflection, Adept, Character, Windsurf, Groq, Enfabrica.",
  ask: {
    en: "Non-solicit is mutual, 12 months, and excludes general advertising. No secondment, key-person or hire right.",
    zh: "双方互不招揽员工，期限十二个月，面向公众的招聘除外。不设派驻、关键人员或聘用权安排。",
  },
  levels: [
    "A mutual non-solicit.",
    "One-way no-hire, or secondment.",
    "Money or capacity tied to named people, or a right to hire them.",
  ],
};
