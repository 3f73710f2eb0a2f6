import type { StringText } from "../kind-text-shape";

export const hardwareLockIn: StringText = {
  name: "Hardware lock-in",
  phrase: "the tie to the investor's chips",
  definition:
    "A duty to train, port or optimise for the investor's chips or proprietary software stack, or to co-design them.",
  why: "Porting to a proprietary accelerator is sunk engineering, and the startup's kernels and know-how improve a rival's chip.",
  ask: {
    en: "The Company will evaluate the Investor's accelerators for 90 days at the Investor's cost. No minimum share of training or inference is required, and porting work product belongs to the Company.",
    zh: "公司将在九十日内评估投资方芯片，费用由投资方承担。不要求训练或推理的最低占比，移植工作成果归公司所有。",
  },
  levels: [
    "An evaluation or reasonable efforts.",
    "A duty to port, or to optimise first for these chips.",
    "Sole hardware, a quota, or parity at launch.",
  ],
};
