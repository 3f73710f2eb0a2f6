import type { StringText } from "../kind-text-shape";

export const modelIpLicense: StringText = {
  name: "Model or IP licence",
  phrase: "the licence over the models",
  definition:
    "A licence, assignment or step-in right over weights, code, methods or derivatives beyond ordinary customer use.",
  why: "The investor can ship the product without the company. Six licence-and-hire deals of 2024 and 2025 (Inflection, Adept, Character, Windsurf, Enfabrica, Groq) show where that can end.",
  ask: {
    en: "Access is through the Company's API under its standard commercial terms. No licence to weights, code or training methods is granted. Escrow releases only on cessation of business and for support of existing customers.",
    zh: "投资方仅可依公司标准商业条款通过API使用模型。不授予任何权重、代码或训练方法的许可。托管材料仅在公司停止经营时为支持现有客户而释放。",
  },
  levels: [
    "Use of the API on standard terms.",
    "A licence for one field, or release from escrow.",
    "The weights: a licence without end, exclusive, or an assignment.",
  ],
};
