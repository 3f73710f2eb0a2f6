import type { ClauseKind } from "../../taxonomy/clause-kind";
import { rememberedByText } from "../matching/remembered-by-text";

/** What a heading or row label says its clauses are about, as the kinds that live there. Matched on normalised text. */
interface Topic {
  pattern: RegExp;
  kinds: readonly ClauseKind[];
}

const TOPICS: readonly Topic[] = [
  {
    pattern:
      /\b(?:hosting|cloud|infrastructure|workloads?|compute|capacity|gpus?|training|inference|serving|data cent)|云|算力|托管|负载/,
    kinds: [
      "cloud_exclusivity",
      "multi_cloud_right",
      "compute_commitment",
      "exit_assistance",
      "exclusivity_sunset",
      "hardware_lock_in",
      "exit_penalty",
    ],
  },
  {
    pattern:
      /\b(?:minimum|spend|commitment|credits?|consideration|payment|proceeds|tranches?|funding|purchase price|investment amount|form of)\b|最低|消费|抵扣|对价|出资|用途/,
    kinds: ["compute_commitment", "exit_penalty", "cloud_exclusivity", "exclusivity_sunset"],
  },
  {
    pattern:
      /\b(?:hardware|silicon|chips?|accelerators?|port(?:ing|ability)?|optimi[sz]ation|devices?|co-?design)\b|芯片|适配|硬件/,
    kinds: ["hardware_lock_in", "exclusivity_sunset", "multi_cloud_right"],
  },
  {
    pattern: /\b(?:data|telemetry|logs|prompts|privacy|records|corpus)\b|数据|语料/,
    kinds: ["data_sharing", "data_ownership", "information_firewall"],
  },
  {
    pattern:
      /\b(?:licen[cs]es?|licensing|intellectual property|ip|escrow|improvements|inventions|technology|ownership of results|continuity|adaptations|patents?|title)\b|知识产权|许可|成果|授权/,
    kinds: ["model_ip_license", "data_ownership", "open_weights_freedom"],
  },
  {
    pattern:
      /\b(?:open|publications?|publish\w*|papers|releases?|research|openness|science|scientific|weights)\b|开源|论文|发表|开放/,
    kinds: ["open_weights_restriction", "open_weights_freedom"],
  },
  {
    pattern:
      /\b(?:integration|products?|launch|default|placement|assistant|ecosystem|console|app|plug-?in|engine)\b|集成|接入|产品|首发/,
    kinds: ["platform_integration", "distribution_exclusivity"],
  },
  {
    pattern:
      /\b(?:distribution|resale|resell\w*|reseller|channels?|marketplace|sales|territor\w+|go-to-market|customers|appointment|vehicle lines|field)\b|销售|渠道|经销|代理/,
    kinds: ["distribution_exclusivity", "revenue_share", "non_compete", "mfn_pricing", "exclusivity_sunset"],
  },
  {
    pattern: /\b(?:compet\w+|rivals?|restricted|loyalty|protection of the relationship|other backers)\b|竞争|竞品|回避/,
    kinds: ["non_compete", "change_of_control", "exclusivity_sunset"],
  },
  {
    pattern:
      /\b(?:first (?:refusal|offer|look|call|negotiation)|last look|approach(?:es)?|acquisition|sale of|disposal|offers?|bids?|rofr|rofo|matching)\b|优先|收购/,
    kinds: ["rofr_rofo", "change_of_control"],
  },
  {
    pattern:
      /\b(?:pric(?:e|es|ing)|most[- ]favou?red|mfn|best|parity|rates?|tariffs?|symmetry)\b|价格|最惠|定价|采购价/,
    kinds: ["mfn_pricing", "revenue_share", "exclusivity_sunset", "exit_penalty"],
  },
  {
    pattern:
      /\b(?:governance|board|vetoe?s?|consents?|committee|council|roadmap|reserved|control|decisions?|director|management)\b|治理|委员会|董事|决策/,
    kinds: ["governance_control", "investor_passivity", "information_rights"],
  },
  {
    pattern: /\b(?:change (?:of|in) control|ownership|sale)\b|控制权|股权变动/,
    kinds: ["change_of_control", "rofr_rofo", "model_ip_license"],
  },
  {
    pattern:
      /\b(?:information|access|reporting|reports?|audits?|preview|roadmap|technical|evaluation|review|transparency|early)\b|信息|知悉|查验|审计|通报/,
    kinds: ["information_rights", "information_firewall", "data_sharing"],
  },
  {
    pattern:
      /\b(?:people|personnel|staff|team|talent|secondment|hir(?:e|ing)|solicit\w*|key person|engineers|employees|founders)\b|人员|团队|人才/,
    kinds: ["talent_restriction"],
  },
  {
    pattern: /\b(?:revenue|royalt\w+|profit|fees?|commission|override|shar(?:e|ing) of)\b|收入|分成|收益/,
    kinds: ["revenue_share", "mfn_pricing"],
  },
  {
    pattern:
      /\b(?:leaving|terminat\w+|early|exit|departure|clawback|unwinding|cessation|wind-?down|migration|transition|run-?off|portability|after the end)\b|违约|退出|终止|过渡/,
    kinds: ["exit_penalty", "exit_assistance", "exclusivity_sunset"],
  },
  {
    pattern:
      /\b(?:standstill|voting|independence|passiv\w+|recus\w+|conflicts?|shareholding|lock-?up)\b|表决|独立|静止/,
    kinds: ["investor_passivity", "governance_control", "information_firewall"],
  },
  {
    pattern: /\b(?:confidential\w*|firewall|walls?|separation|ring-?fenc\w+)\b|保密|隔离|防火墙/,
    kinds: ["information_firewall"],
  },
  {
    pattern: /\b(?:sunset|lapse|fall-?away|release valve|relief|end of exclusivity|duration|term)\b|失效|期限/,
    kinds: ["exclusivity_sunset", "exit_assistance"],
  },
];

/** The kinds a heading leads one to expect; null where it names none of the topics. */
export const kindsUnder: (heading: string) => ReadonlySet<ClauseKind> | null = rememberedByText((heading) => {
  const kinds = TOPICS.filter(({ pattern }) => pattern.test(heading)).flatMap((topic) => topic.kinds);
  return kinds.length === 0 ? null : new Set(kinds);
});
