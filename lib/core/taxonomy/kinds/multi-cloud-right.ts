import type { ProtectionText } from "../kind-text-shape";

export const multiCloudRight: ProtectionText = {
  name: "Multi-cloud right",
  phrase: "the right to use other providers",
  definition: "An express right to use any provider, hardware or channel.",
  why: "It is the core independence clause: with it price, capacity and the next investor stay open. Ask that it covers all workloads and successor models, binds affiliates, and costs no price or capacity when used.",
  ask: {
    en: "The Company may procure compute from any provider at any time, in its sole discretion. Exercising this right has no effect on price, capacity or any other term.",
    zh: "公司有权随时自主选择任何算力服务商。公司行使该权利不影响价格、算力供应或任何其他条款。",
  },
};
