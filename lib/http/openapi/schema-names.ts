import { z } from "zod";
import { labSchema, modelSchema } from "../../core/labs/lab";
import { dealPageSchema, dealRowSchema } from "../../core/market/deal";
import { dealDetailSchema, statedFieldSchema, statedTermSchema } from "../../core/market/deal-detail";
import { investorSchema, startupSchema } from "../../core/market/party";
import { declinedOfferSchema, predictionSchema } from "../../core/market/prediction";
import { stringProfileSchema } from "../../core/market/string-profile";
import { shareSchema, trendReportSchema, trendYearSchema } from "../../core/market/trend";
import { decisionSchema } from "../../core/report/judgement/decision";
import { blockSchema, reportFindingSchema, reportSchema, scoreLineSchema } from "../../core/report/report";
import { moneySchema } from "../../core/shared/money-schema";
import { kindEntrySchema } from "../../core/taxonomy/kind-entry";
import { problemSchema } from "../problem";

/** Schemas that stand in the document under a name of their own and are pointed to; all others stand where they are used. */
const NAMES: Readonly<Record<string, z.ZodType>> = {
  Problem: problemSchema,
  Money: moneySchema,
  Deal: dealRowSchema,
  DealPage: dealPageSchema,
  DealDetail: dealDetailSchema,
  StatedTerm: statedTermSchema,
  StatedField: statedFieldSchema,
  Startup: startupSchema,
  Investor: investorSchema,
  StringProfile: stringProfileSchema,
  Share: shareSchema,
  TrendYear: trendYearSchema,
  TrendReport: trendReportSchema,
  Lab: labSchema,
  Model: modelSchema,
  Prediction: predictionSchema,
  DeclinedOffer: declinedOfferSchema,
  Kind: kindEntrySchema,
  Report: reportSchema,
  Finding: reportFindingSchema,
  ScoreLine: scoreLineSchema,
  Block: blockSchema,
  Decision: decisionSchema,
};

/** Of our own, not zod's for everybody: that one refuses a name given twice, and Next loads modules once per bundle. */
export const schemaNames = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(NAMES)) schemaNames.add(schema, { id });
