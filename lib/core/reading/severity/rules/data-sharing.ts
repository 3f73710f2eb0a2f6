import type { SeverityTable } from "../severity-rule";

/** What users write, say or show, and the corpora made of it. */
const CONTENT =
  /\b(?:prompts?|completions?|conversations?|dialogues?|transcripts?|recordings?|utterances|queries|interaction (?:data|logs)|user data|customer data|audio|images?|photographs?|footage|corpora|corpus|data ?sets?|embeddings?|fine-tuning sets?|training data|training sets?|inputs?|sessions?|logs of how|measurements|documents?|answers|replies|preference pairs|vector index|chats?|histor(?:y|ies)|clips|feature store|synthetic data|personal data|outputs?|voice data)\b|对话|對話|提示词|提示詞|语料|語料|用户数据|录音|轨迹|语音|数据集|问答|会话|影像|图像|训练数据|标注数据|偏好数据|语音数据/i;
const TELEMETRY =
  /\b(?:telemetry|traces?|counters?|profil(?:er|ing)|kernel|utili[sz]ation|logs?|metrics|error|failure|latency|performance data|drift)\b|遥测|遙測|日志|耗时|耗時|性能数据|运行数据/i;
/** The investor may learn from it or use it as it likes. */
const TRAIN =
  /\b(?:train(?:s|ing|ed)?|fine-?tun(?:e|ing)|learn|distil(?:l|s)?|improv(?:e|es|ing|ement)|own (?:models?|account|systems)|any (?:internal )?purpose|exploit(?:ed)?|re-?use|tune|build(?:ing)?|develop(?:ing|ment)?|enrich|advertising|as it deems fit|at its disposal)\b|训练|訓練|自有模型|自研模型|改进|优化|取用|用于/i;
const STATISTICS = /\b(?:statistics|statistical|aggregated?)\b|统计/i;
const NARROW =
  /\b(?:by way of exception|and no others|pilot alone|for the pilot only|in aggregate|aggregated? only|samples? only|for support only)\b|仅限汇总|统计汇总/i;

/** User data to train on reaches core assets: hard. Telemetry or use without training: firm. Narrow extracts: soft. */
export const DATA_SHARING: SeverityTable = [
  { severity: 1, reason: "narrow extract", text: NARROW },
  { severity: 2, reason: "statistics only", text: STATISTICS },
  { severity: 3, reason: "outlives the agreement", survival: true, text: CONTENT },
  { severity: 2, reason: "telemetry", text: TELEMETRY, not: CONTENT },
  { severity: 3, reason: "may train on user data", text: TRAIN },
  { severity: 3, reason: "user data handed over", text: CONTENT },
  { severity: 3, reason: "data handed over" },
];
