import type { BuiltTables } from "@/lib/core/reading/candidates/built-tables";
import { gatePatterns, type Language } from "@/lib/core/reading/candidates/cue-registry";
import { ALL_CUES } from "@/lib/core/reading/cues/all-cues";
import { gateTables } from "@/lib/core/reading/matching/gate-tables";

/*
 * Prints the tables of the cues' gates as JSON, for the bundles (build-bundles.mjs).
 */
const tablesOf = (language: Language): BuiltTables[Language] => {
  const { gate, lookAlikeGate } = gatePatterns(ALL_CUES, language);
  return { gate: gateTables(gate), lookAlikeGate: gateTables(lookAlikeGate) };
};
const tables: BuiltTables = { en: tablesOf("en"), zh: tablesOf("zh") };
process.stdout.write(JSON.stringify(tables));
