import type { Entity } from "./entity";
import { roleLeaning } from "./entity";
import { NameScanner } from "./name-scanner";

/*
 * Which side a name is on, from what the text says right before and after it. Weights are hand-set by how exclusive the
 * wording is: startups own models and owe duties; investors own clouds, give consents and hold shares.
 */
interface Clue {
  pattern: RegExp;
  weight: number;
}

const AFTER: Clue[] = [
  {
    pattern:
      /^['’]s? (?:[\p{L}-]+ ){0,2}?(?:models?|weights|checkpoints?|training|research|researchers|founders?|prompts|customers|users|roadmap|code|codebase|fine-tun|stack|assistant|lab|datasets?|inference|outputs|workloads|publications?|hosting|API|Series|serving|employees|staff)\b/u,
    weight: 2,
  },
  { pattern: /^ (?:shall|will|must|agrees|undertakes|covenants|commits|to)\b/u, weight: 0.3 },
  {
    pattern:
      /^ (?:shall|will|must|to|agrees to|undertakes to|agrees not to|shall not|will not|may not) (?:train|run|host|port|deliver|integrate|purchase|procure|spend|consume|release|publish|open|notify|obtain|migrate|grant|license|place|launch|repay|ship|buy|build|sell|distribute|hire|issue|conclude|tell)\b/u,
    weight: 1.2,
  },
  {
    pattern: /^ (?:trains|develops|builds|releases|publishes|owes|keeps (?:its|all|every|the)|retains)\b/u,
    weight: 1.5,
  },
  {
    pattern:
      /^ (?:may|can|is free to|remains free to) (?:procure|use|publish|release|place|choose|deploy|run|train|move|withhold|open|buy|burst|host)\b/u,
    weight: 2.8,
  },
  { pattern: /^['’]s (?:[\p{L}-]+ )?(?:preferred|common|capital) (?:stock|shares)\b/u, weight: 2 },
  {
    pattern:
      /^(?:['’]s (?:venture|investment|corporate venture) (?:arm|unit|fund)| (?:designs|manufactures|operates|supplies|sells|distributes)\b)/u,
    weight: -2.5,
  },
  { pattern: /^ (?:is|remains|stays|shall be|shall remain) (?:free|at liberty)\b/u, weight: 2 },
  {
    pattern:
      /^,? (?:a|an|is a|is an|which|whose)[^.;]{0,60}(?:develops?|trains?|maker of|builds?|developer of|startup|start-up) ?[^.;]{0,30}(?:models?|AI|assistants?|agents?|speech|vision)/u,
    weight: 5,
  },
  {
    pattern:
      /^['’]?s? ?(?:Cloud|cloud|Compute|platform|marketplace|chips?|silicon|accelerators?|hardware|credits?|affiliates?|Group|group|Ventures|catalogue|catalog|[Ss]tore|Market|Marketplace|data ?cent|network|devices|app|apps|console|regions?|consent|approval|nominee|observer|shareholding|investment|prior written|GPU|parts|systems|channel|products)\b/u,
    weight: -1.6,
  },
  {
    pattern:
      /^ (?:may|invests?|subscribes?|purchases|holds|acquires|is entitled|has the right|will (?:invest|subscribe|provide|contribute|put|lead|not (?:use|train|acquire|vote|look|ask|see))|shall (?:invest|subscribe|provide|supply|have|not (?:acquire|exceed|vote|use|train|appoint|be entitled|disclose|have))|gets|receives|takes|wants|is investing|puts|supplies|nominates|appoints|waives|surrenders|sees|has no|cannot|buys|lends|alone may|must not (?:use|train)|acknowledges)\b/u,
    weight: -1.2,
  },
  {
    pattern:
      /^ (?:(?:is|are|has|have)(?: [\p{L}\d]+){0,5}? (?:subscribing|subscribed|investing|invested|buying|bought|purchasing|purchased|acquired|taken up)|(?:puts?|pours|is putting|is taking|takes)(?: in)? (?:US)?[$€£¥\d])/u,
    weight: -2.5,
  },
  { pattern: /^,? (?:and|or) (?:any of )?its (?:affiliates|group|subsidiaries|Affiliates|Group)/u, weight: -1 },
  {
    pattern:
      /^,? (?:a|an|is a|is an|which|whose)[^.;]{0,60}(?:operates?|operator of|cloud|manufactur|hyperscaler|sells?|carrier|telecom|retail|chip|automaker)/u,
    weight: -3,
  },
  {
    pattern: /^的?(?:模型|权重|训练|用户|创始|研发|语料|代码|团队|董事会|股权|股东|负载|员工|引擎|现有)/u,
    weight: 1.6,
  },
  { pattern: /^[（(](?:租用方|承租方|用户|客户|需方|被投|融资方|目标公司|标的)/u, weight: 14 },
  { pattern: /^[（(](?:出租方|供方|服务方|提供方|投资方|出资方|贷款方|平台方)/u, weight: -14 },
  { pattern: /^(?:应|须|不得|承诺|可自|有权自|保证|自主|将|同意)/u, weight: 0.8 },
  {
    pattern:
      /^(?:云|智算|平台|芯片|集团|旗下|生态|及其关联|或其关联|关联方|有权|得|可在|可以|系|指定|书面|同意|提名|委派|终端|入股|投资|出资|认购|资本|半导体|电信|卡|商城|派)/u,
    weight: -1.4,
  },
];
const BEFORE: Clue[] = [
  { pattern: /(?:trained|developed|released|published|generated|owed|issued|prepared) by $/u, weight: 1.2 },
  {
    pattern:
      /(?:owned|operated|nominated|appointed|designated|held|chosen|named|supplied|approved|requested|manufactured|hosted) by $/u,
    weight: -1.2,
  },
  {
    pattern:
      /(?:available|access|notice|copies|copy|reports?|offer|offered|licen[cs]e[sd]?|grants?|assign(?:s|ed)?|pay|pays|payable|paid|repay|repaid|delivered|data|weights|month|first) to $|\b(?:grants|gives|pays|owes|pay|give|grant|offer|tell) $/u,
    weight: -1,
  },
  {
    pattern:
      /(?:shares?|stock|stake|interest|investment|invest|invests|investing|capital|financing|round|sale|control|acquisition|board|founders|directors) (?:of|in|by) $/iu,
    weight: 2,
  },
  {
    pattern: /(?:consent|approval|permission|affiliates?|affiliate|competitors?|request|option|behalf|election) of $/iu,
    weight: -1.5,
  },
  {
    pattern:
      /(?:notif(?:y|ies)|inform|tell|compete with|competes with|offered? (?:it )?(?:first )?to|credits (?:from|issued by)|invested by|hosted (?:by|on|with)) $/iu,
    weight: -1.5,
  },
  { pattern: /\b(?:on|with|through|via|from) $/u, weight: -0.4 },
  { pattern: /(?:投资|收购|入股|持有|认购)$/u, weight: 1 },
  { pattern: /(?:向|经|与|由|为|给|归|征得|取得|未经|通过|使用|采购|在)$/u, weight: -0.7 },
];
/** What the names themselves suggest, and how much: as four or five clear mentions. */
const NAME_WEIGHT = 7;
const STARTUP_NAME =
  /\b(?:AI|Labs?|Intelligence|Reasoning|Robotics|Models?|Research|Cognition|Minds?|Neural|Learning|Language|Linguistics|Vision|Speech|Inference|Agents?|Kognition|Tekoäly|Dialogue|Lingua|Voice|Conversational|Sprachmodelle|Attention|Autonomy|Data AI|Linguistic\\w*)\b|智能|认知|语音|机器学习|翻译|生成/u;
const INVESTOR_NAME =
  /\b(?:Cloud|Holdings?|Ventures?|Capital|plc|PLC|Telecom|Telecommunications|Semiconductors?|Accelerators?|Compute|Platforms?|Networks?|Silicon|Motors?|Automobil|Mobility|Mobile|Microsystems|Partners|Fund|Bank|Industries|Energi|Energy|Media|Insurance|Retail|Commerce|Devices?|Electronics|Digital Holding|Web|Marketplace|Data ?cent(?:er|re)s?)\b|云|集团|半导体|控股|电信|汽车|家电|芯|互娱|算力|硅业|资本/u;

const WINDOW = 100;
/** A name can be said a hundred times; the first mentions decide as well and bound the work. */
const MAX_MENTIONS = 30;
/** A name whose defined term says the side ('the Company') needs no evidence. */
const DECIDED = 40;

/** Counts the mentions of each entity and scores what surrounds them. */
export function weighEntities(entities: readonly Entity[], text: string): void {
  const windows = entities.map((entity) => {
    const leaning = [...entity.names].reduce((sum, name) => sum + (roleLeaning(name) ?? 0), 0);
    entity.score = leaning;
    entity.mentions = 0;
    return Math.abs(leaning) >= DECIDED ? 0 : MAX_MENTIONS;
  });
  const scanner = new NameScanner(entities.map((entity) => [...entity.names]));
  scanner.scan(text, (group, start, end) => {
    const entity = entities[group];
    if (entity === undefined) return;
    entity.mentions += 1;
    if (entity.mentions > (windows[group] ?? 0)) return;
    const after = text.slice(end, end + WINDOW);
    const before = text.slice(Math.max(0, start - 40), start);
    for (const clue of AFTER) if (clue.pattern.test(after)) entity.score += clue.weight;
    // 'The Company': no clue ends in an article.
    if (before.endsWith("the ")) return;
    for (const clue of BEFORE) if (clue.pattern.test(before)) entity.score += clue.weight;
  });
  for (const entity of entities) {
    const joined = [...entity.names].join(" ");
    if (STARTUP_NAME.test(joined)) entity.score += NAME_WEIGHT;
    if (INVESTOR_NAME.test(joined)) entity.score -= NAME_WEIGHT;
  }
}
