import type { ProtectionText } from "../kind-text-shape";

export const investorPassivity: ProtectionText = {
  name: "Investor passivity",
  phrase: "the investor's promise to stay passive",
  definition: "Non-voting shares, standstill, lock-up, no acquisition or influence.",
  why: "DeepSeek's round of June 2026 is reported as a limited partnership without votes and a five-year lock-up; Amazon and Google held non-voting interests in Anthropic. Ask that it binds affiliates and transferees.",
  ask: {
    en: "The Investor shall have no board, observer or consent rights, shall not make or support any proposal for control, and is told of a sale process at the same time as other bidders.",
    zh: "投资方不享有董事、观察员或同意权，不得提出或支持任何谋求控制权的方案；公司启动出售程序时，投资方与其他竞买方同时获得通知。",
  },
};
