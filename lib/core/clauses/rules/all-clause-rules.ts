import type { ClauseRule } from "./clause-rule";
import { COMMERCIAL_RULES } from "./commercial-rules";
import { COMPETITION_RULES } from "./competition-rules";
import { CONTROL_RULES } from "./control-rules";
import { PROPERTY_RULES } from "./property-rules";

/** All rules; their order is part of the weights: a change needs a new training. */
export const CLAUSE_RULES: readonly ClauseRule[] = [
  ...COMPETITION_RULES,
  ...COMMERCIAL_RULES,
  ...CONTROL_RULES,
  ...PROPERTY_RULES,
];
