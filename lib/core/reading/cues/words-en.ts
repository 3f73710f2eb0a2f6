import { words } from "./pattern";

/*
 * English word lists shared by the cues, each one concept. They are sources for `en` patterns; `has` at the end holds the
 * commonest as ready conditions, which the matcher tests once per segment. Alternatives are packed several to a line: a
 * list is read as one concept, not as rows. Lists only one kind needs stand in that kind's file.
 */

/** Words of command on the bearer: shall, must, agrees to, is to, undertakes ... */
export const duty = words(
  "shall|will|must|agrees?|agreed|undertakes?|covenants?|commits?|is to|are to|to be|has to|have to",
  "is required|are required|is obliged|are obliged|is bound|procures?|ensures?|needs? to",
);
/** Prohibitions. */
export const ban = words(
  "shall not|will not|must not|may not|shall neither|shall refrain|will refrain|refrains?|not to|no|never",
  "nor|cannot|can't|won't|is prohibited|are prohibited|is barred|may neither|neither|without|do(?:es)? not",
  "stays? away|keeps? off",
);
/** Liberty of the bearer. */
export const freedom = words(
  "may|is free|are free|remains? free|stays? free|at liberty|has the right|have the right|is entitled",
  "are entitled|can|sole discretion|own discretion|own choice|choice|as it (?:sees fit|likes|chooses|wishes)",
  "free to|nothing|whenever|unrestricted|at will",
);
export const right = words(
  "may|is entitled|are entitled|shall be entitled|has the right|have the right|shall have|will have|has|have",
  "gets?|receives?|can|right|option|enjoys?",
);

export const compute = words(
  "compute|computing|cloud|clouds|gpus?|gpu-hours?|accelerator-hours?|accelerators?|capacity|clusters?",
  "hosting|hosted|host|hosts|infrastructure|data ?cent(?:er|re)s?|inference|serving|training|workloads?",
  "servers?|nodes|instances|regions?|flops?|pre-?training|traffic",
);
export const cloud = words(
  "cloud|clouds|cloud services|host|hosts|hosting|hyperscalers?|data ?cent(?:er|re)s?|infrastructure|compute",
  "platform|region|provider|providers|supplier|estate|campus|facilit(?:y|ies)",
);
export const workload = words(
  "workloads?|training|train|trained|trains|inference|serving|served|serve|production|pre-?training",
  "fine-tuning|runs?|tokens?|jobs?|hosting|hosted|deploy(?:ed|ment|ments)?|requirements?|gpu-hours?",
  "accelerator-hours?|flops|traffic",
);
export const chip = words(
  "chips?|accelerators?|silicon|gpus?|npus?|tpus?|asics?|socs?|boards?|cards?|processors?|parts|hardware",
  "devices?|kernels?|compiler|runtime|firmware|racks?|systems|domain controller|instinct|trainium|inferentia",
  "ascend|gaudi",
);
export const weights = words(
  "weights?|checkpoints?|parameters?|model files?|source code|code|source|recipes?|know-how|patents?",
  "fine-tunes?|fine-tuned|derivatives?|improvements?|models?|adapters?|foreground|inventions?",
  "intellectual property|ip|results|artefacts|artifacts|technology|repositor(?:y|ies)",
);
export const model = words(
  "models?|releases?|versions?|api|apis|assistants?|weights|checkpoints?|stack|product|products|software",
  "systems?",
);
export const coreData = words(
  "training data|data|datasets?|data ?sets?|corpus|corpora|prompts?|completions?|outputs?|telemetry|logs?",
  "embeddings?|transcripts?|recordings?|footage|interactions?|usage|traces|feedback|annotations?",
  "evaluation sets?|conversations?|queries|content|records",
);
export const publish = words(
  "publish(?:es|ed|ing)?|publications?|releases?|released|releasing|open-?sourc(?:e|es|ed|ing)|open(?:ly)?",
  "public(?:ly)?|papers?|preprints?|arxiv|hugging ?face|hf|github|made available|disclos(?:e|ed|ing|ure)",
);
export const openly = words(
  "open-? ?sourc(?:e|es|ed|ing)|open-? ?weights?|open licen[cs]es?|permissive|publicly|public",
  "publish(?:es|ed|ing)?|publications?|papers?|preprints?|apache|mit licen[cs]e|hugging ?face|arxiv|github",
  "openly|open release|open releases|download(?:s|ed|able)?|articles?|manuscripts?",
);
export const rival = words(
  "RIVAL|rivals?|competitors?|competing|compete|competes|competitive|hyperscalers?",
  "restricted (?:persons?|investors?|part(?:y|ies)|entit(?:y|ies))",
  "other (?:cloud|platform|chip|telecom|carrier|oem|vendor)s?",
  "another (?:cloud|platform|chip|telecom|carrier|oem|vendor|automaker|provider)|prohibited",
  "named (?:part(?:y|ies)|persons?|compan(?:y|ies))|blacklist",
);
export const sale = words(
  "sale|sell|sells|acquisitions?|acquir(?:e|es|ed|er|ing)|merger|merge|takeover|bids?|bidders?|offers?|buy",
  "buys|buyer|dispos(?:e|al)|change (?:of|in) control|control|exit|ipo|purchase",
);
export const price = words(
  "prices?|priced|pricing|rates?|tariffs?|fees?|charges?|charged|terms|discounts?|cost|per token",
  "per million tokens|unit|tier|margin",
);
export const credits = words(
  "credits?|vouchers?|service credits|cloud credits|compute credits|discounts?|rebates?|allowances?",
  "subsid(?:y|ies)|grants?|in kind|in-kind|prepaid|prepayment",
);
export const exclusive = words(
  "exclusive|exclusively|sole|solely|only|alone|nowhere else|no other|nobody else|no one else|all|every|100%",
  "entirely|wholly|to the exclusion",
);
export const repay = words(
  "repay(?:s|able|ment)?|repaid|refund(?:s|ed|able)?|pay(?:s|able)? back|paid back|hands? back",
  "return(?:s|ed)?|reclaim(?:s|ed)?|claw(?:s|ed)?[- ]?back|reimburs(?:e|es|ed|ement)|repric(?:e|ed|ing)",
  "reversed|forfeit(?:s|ed|ure)?|liquidated damages|termination fee|break fee|penalt(?:y|ies)",
  "accelerat(?:e|es|ed)|falls? due|become[s]? due|becomes? payable|step-up|redeem(?:s|ed)?|redemption",
);
export const revenue = words(
  "revenues?|net revenues?|gross revenues?|receipts|turnover|sales|net sales|profits?|gross profit",
  "gross margin|margin|takings|billings|income|subscription fees|collections|proceeds",
);
export const board = words("board|directors?|observers?|committee|seat|seats|council|chair|votes?|voting|veto|quorum");
export const consent = words(
  "consent|consents|approval|approve|approved|approves|agrees?|permission|sign-?off|signs off",
  "written agreement|affirmative vote|votes yes|yes|blessing|nod|clearance|cleared|authoris(?:e|ed|ation)",
  "veto|object|objects|unanimous(?:ly)?|go-ahead",
);
export const staff = words(
  "employees?|staff|engineers?|researchers?|personnel|people|team|members?|scientists?|founders?|ceo|chief",
  "cto|secondees?|leads|technicians?|architects?",
);
export const preview = words(
  "unreleased|pre-?release|prior to (?:its )?release",
  "before (?:it is |its |their |general |public |any )?(?:released?|launch|availability|announcement)",
  "roadmaps?|road map|early access|previews?|beta|evaluations?|evals?|benchmarks?|red-?team(?:ing)?",
  "safety (?:tests?|cases?|findings|evaluations?)|security (?:findings|incidents|tests?)|technical audits?",
  "source (?:code )?review|code review|research plans?|experiments?|loss curves?",
  "training (?:runs?|plans?|budgets?|code|scripts?)|repositor(?:y|ies)|architecture|ablations?",
  "internal (?:results|reports|tests)|not (?:yet )?(?:been )?(?:released|public|published|announced)",
);
export const talk = words(
  "share|shares|provide|provides|provided|deliver|delivers|delivered|disclose|disclosed|report|reports|brief",
  "briefs|briefed|briefings?|present|presents|presented|access|inform|informed|show|shown|shows|see|sees",
  "receive|receives|get|gets|send|sends|furnish|read|inspect|review|audit|demo|demonstrate|open|opens",
  "made available|make available|supply|supplied|transmit|copy|copies|walk|hand|handed|tell",
);

/** Ready conditions, one object each, so that the matcher can remember the answer per segment. */
export const has = {
  company: /COMPANY|\byou(?:r)?\b/,
  investor: /INVESTOR/,
  compute: new RegExp(compute),
  cloud: new RegExp(cloud),
  workload: new RegExp(workload),
  chip: new RegExp(chip),
  weights: new RegExp(weights),
  model: new RegExp(model),
  data: new RegExp(coreData),
  openly: new RegExp(openly),
  publish: new RegExp(publish),
  rival: new RegExp(rival),
  sale: new RegExp(sale),
  price: new RegExp(price),
  credits: new RegExp(credits),
  exclusive: new RegExp(exclusive),
  repay: new RegExp(repay),
  revenue: new RegExp(revenue),
  board: new RegExp(board),
  consent: new RegExp(consent),
  staff: new RegExp(staff),
  preview: new RegExp(preview),
  percent: /\d ?%/,
  money: /(?:[$€£¥]|\b(?:usd|eur|gbp|chf|rmb|cny|sgd|inr|us\$))\s?\d|\d ?(?:m|bn|million|dollars|crore)\b/,
} as const;
