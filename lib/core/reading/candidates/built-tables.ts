import type { Cue } from "../cues/cue";
import type { GateTables } from "../matching/gate-tables";

/** The tables of both gates of each language. */
export type BuiltTables = Record<Cue["language"], Record<"gate" | "lookAlikeGate", GateTables>>;

/**
 * Null where the sources are run as they are: the tables are then read off the patterns. Bundles get them ready-made in the
 * place of this module (tools/setup/build-bundles.mjs), as that takes a process a fifth of a second before its first reading.
 */
export const BUILT_TABLES: BuiltTables | null = null;
