import type { SeverityTable } from "../severity-rule";
import { SOFT } from "../words";

const DEFAULT =
  /\b(?:default|pre-?selected|pre-?ticked|pre-?set|pre-?installed|pre-?loaded|standard (?:assistant|voice|equipment)|factory setting|out of the box|sign-in|system of record|unless the (?:user|customer|owner)|resident assistant|built-in|must|embedded?)\b|默认|預設|默認|预装|預裝|内置|開箱|开箱|出厂/i;
const ALONE =
  /\b(?:withdrawn|discontinue|non-removable|none other|no (?:other )?(?:app|method|client)|no stand-?alone|nothing equivalent|only|sole)\b|唯一|不可卸载|停止运营/i;
/** For as long as the investor stays, the product is made for its platform. */
const LASTING =
  /\b(?:(?:as|so) long as (?:the )?(?:investor|it|they|we|shareholding)|for the life of|at all times)\b|持股期间/i;
const MILD = /\b(?:list|listing|connector|template|demonstrated|showing|shown first|add-ins?|plug-?in)\b|亮相/i;

/** Two years, or no life outside the platform, is hard; default or first place firm; short windows and connectors soft. */
export const PLATFORM_INTEGRATION: SeverityTable = [
  { severity: 1, reason: "efforts only", text: SOFT },
  { severity: 3, reason: "", months: [24, Number.POSITIVE_INFINITY] },
  { severity: 2, reason: "", months: [12, 24] },
  { severity: 2, reason: "default on the investor's platform", months: [0, 12], text: DEFAULT },
  { severity: 1, reason: "short head start", months: [0, 12] },
  { severity: 3, reason: "no life outside the platform", text: ALONE, not: /unless the/i },
  { severity: 3, reason: "for as long as the investor stays", text: LASTING, not: MILD },
  { severity: 1, reason: "a connector or listing only", text: MILD, not: DEFAULT },
  { severity: 2, reason: "default or first on the investor's platform" },
];
