import type { SeverityTable } from "../severity-rule";
import { ENDLESS, IRREVOCABLE } from "../words";

const SIDE_WORK =
  /\b(?:kernels?|graph (?:optimi[sz]ations?|passes)|adapter|connector|plug-?in|control code)\b|控制代码|内核|算子|适配器/i;
const LIMITED =
  /\b(?:non-transferabl[ey]|in-house use|internal[- ]use|for (?:those|existing) customers|no longer than|internal (?:testing|search|evaluation)|field-limited|expir(?:es|ing) (?:on )?\d|until the end of 20\d\d)\b|不得转许可|不得轉許可|内部使用|內部使用/i;
const CORE =
  /\b(?:weights|parameters|checkpoints?|source code|assign(?:s|ed|ment)?|vests?|title)\b|权重|權重|参数|参數|源代码|归.{0,8}所有/i;

/** Weights, code and assignments are core assets: hard. Limited or side licences: firm. Short in-house use: soft. */
export const MODEL_IP_LICENSE: SeverityTable = [
  { severity: 1, reason: "short and in-house", months: [0, 13], text: LIMITED },
  { severity: 3, reason: "perpetual", text: ENDLESS },
  { severity: 3, reason: "irrevocable", text: IRREVOCABLE },
  { severity: 3, reason: "outlives the agreement", survival: true },
  { severity: 2, reason: "", months: [0, 24] },
  { severity: 2, reason: "limited use", text: LIMITED },
  { severity: 2, reason: "side work only", text: SIDE_WORK, not: CORE },
  { severity: 3, reason: "reaches weights", text: CORE },
  { severity: 3, reason: "reaches core technology" },
];
