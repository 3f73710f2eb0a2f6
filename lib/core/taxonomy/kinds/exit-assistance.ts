import type { ProtectionText } from "../kind-text-shape";

export const exitAssistance: ProtectionText = {
  name: "Portability and exit",
  phrase: "the help on leaving",
  definition: "Transition help, export, egress waiver and continued capacity on leaving.",
  why: "It lowers the cost of switching, which the FTC's staff named as what keeps startups in. Ask for a price lock during transition, and no clawback for using it.",
  ask: {
    en: "On expiry or termination the Investor shall provide nine months of transition services at then-current rates. Egress fees are waived, and the Company may export weights, checkpoints and logs in open formats at any time.",
    zh: "合同期满或终止后，投资方应按届时价格提供九个月的过渡服务。公司迁移免收流量费用，并可随时以开放格式导出权重、检查点及日志。",
  },
};
