import type { SeverityTable } from "../severity-rule";
import { REASONABLE_CONSENT, SOFT } from "../words";

/** Takes the company, its models or its shares, or makes a buyer pay dearly. */
const TAKES =
  /\b(?:call (?:for|all|option|on)|option|purchase|buy (?:all|the|back)|buy-?back|sell to (?:it|the)|transfer (?:to|of)|take all|licen[cs]e|perpetual|irrevocable|weights|source code|twice|one hundred|at \d{3}%|swap|void|conveys?|assets)\b|认购期权|受让|受讓|收购|收購|购入|许可|許可|权重|權重|回购|售予|要求.{0,12}(?:出售|转让)/i;
const ENDS =
  /\b(?:terminat(?:e|es|ion)|cancel|end (?:this|the|part)|ended|withdrawn?|rescind|dissolve|put (?:its|to|the)|redeem|redeemed|switched off|non-exclusive|stopped|tear up|walk away|withdraws?|cancels?|hand (?:our|its|their) shares back|lapses?|falls? away|ceases? to)\b|^[^.;]{0,60}on \w+ days['’] notice if|终止|終止|解除|停供|买回|買回/i;
/** Price, capacity or money already lent change; the company itself does not. */
const DEAL =
  /\b(?:discounts?|rates?|repric\w+|recalculated|price (?:lock|book)|rebate|capacity|allocation|reserved|queue|tranches?|released? (?:itself |from )|refuse|money back|demand payment|repay|rent|fees?|credits?|pledge|director)\b|折扣|机时|预留/i;
/** Whoever buys the company steps into the duties; the sale itself stays free. */
const TAKEN_OVER =
  /\b(?:buyer|acquirer|purchaser|successor|transferee)s?\b[^.;]{0,80}\b(?:assumes?|sign up|take[sn]? over|adheres?|accede|be bound|as a term of its purchase)\b|(?:受让方|收购方|买方)[^。；]{0,20}(?:承继|承接|遵守)/i;
const CONSENT_ONLY = /\b(?:consent|agreement in writing|signature|approval|sanction|leave)\b|同意/i;

/** A call, a licence or a forced sale is hard; ending the deal, a put at cost or a bare consent firm. */
export const CHANGE_OF_CONTROL: SeverityTable = [
  { severity: 1, reason: "a deposit or termination", text: /\bdeposit\b/i },
  { severity: 1, reason: "efforts only", text: SOFT },
  { severity: 2, reason: "consent not to be refused without reason", text: REASONABLE_CONSENT },
  { severity: 2, reason: "the buyer takes the agreement over", text: TAKEN_OVER },
  {
    severity: 2,
    reason: "the investor may end the deal",
    text: ENDS,
    not: /\b(?:licen[cs]e (?:shall|becomes|converts|extends)|perpetual|irrevocable|weights|source|twice|call|option to|assets)\b|许可|权重/i,
  },
  { severity: 3, reason: "call, licence or forced sale", text: TAKES },
  { severity: 2, reason: "consent gate", text: CONSENT_ONLY },
  { severity: 2, reason: "the deal changes when a rival buys in", text: DEAL },
  { severity: 3, reason: "reaches the sale of the company" },
];
