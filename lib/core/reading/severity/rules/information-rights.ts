import type { SeverityTable } from "../severity-rule";

const INSIDE =
  /\b(?:source(?: code| repositories)?|repositor(?:y|ies)|training code|fine-tuning access|unredacted|weights|checkpoints?|code review|training (?:runs?|logs|telemetry|recipes?)|loss curves|ablations?|ablation studies|hyper-?parameters?|experiment-tracking|monorepo|read-only (?:credentials|access))\b|源码|源代码|代码仓库|代码审阅|权重|超参数|实验平台|代码层面/i;
const SOFT_ACCESS =
  /\b(?:at the same time as|same time|summary|once a year|ten days|seven days|7 days|a week|week ahead|fortnight|fourteen days|two weeks|rate-limited|under embargo|demo|quarterly (?:meeting|review)|forty-eight hours|for the sole purpose|where practica(?:ble|l)|twice (?:a year|yearly|in)|once (?:per|a|each|every) (?:half-year|six months)|one [^.;]{0,24} per half-year|every half-year|not more than (?:two|three|twice)|reasonable efforts)\b|每年一次|不涉|摘要/i;

/** Source, weights or training internals are hard; roadmap, evals and early access firm; late or summary looks soft. */
export const INFORMATION_RIGHTS: SeverityTable = [
  { severity: 1, reason: "summary or late look", text: SOFT_ACCESS, not: INSIDE },
  {
    severity: 3,
    reason: "reaches source or training internals",
    text: INSIDE,
    not: /每年一次|不涉/i,
  },
  { severity: 2, reason: "early access or roadmap" },
];
