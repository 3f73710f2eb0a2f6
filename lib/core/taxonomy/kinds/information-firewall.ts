import type { ProtectionText } from "../kind-text-shape";

export const informationFirewall: ProtectionText = {
  name: "Information firewall",
  phrase: "the wall around the company's information",
  definition: "Clean team, no-use and separation between the investment arm and competing product teams.",
  why: "It limits the harm that information rights can do. Delete any residuals clause, and add a right of audit.",
  ask: {
    en: "Company information shall be shared only with the named investment team and not with anyone who builds or sells competing models, and shall not be used to develop competing products.",
    zh: "公司信息仅限列明的投资团队成员知悉，不得提供给任何研发或销售竞争模型的人员，亦不得用于开发竞争产品。",
  },
};
