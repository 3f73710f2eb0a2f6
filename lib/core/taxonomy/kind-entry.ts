import { z } from "zod";
import type { KindCounts } from "../market/kind-record";
import { CLAUSE_KINDS, type ClauseKind, isProtection, PROTECTION_KINDS, STRING_KINDS } from "./clause-kind";
import { examplePieces, kindExamples } from "./kind-examples";
import { kindSlug } from "./kind-slug";
import { kindText, stringLevels } from "./kind-text";
import { PROTECTION_ANSWERS } from "./protection-answers";

const languageSchema = z.enum(["en", "zh"]);

/** One kind as programs get it: what its page says. */
export const kindEntrySchema = z.object({
  kind: z.enum(CLAUSE_KINDS),
  group: z.enum(["string", "protection"]),
  page: z.string().describe("Address of its page."),
  name: z.string(),
  definition: z.string(),
  why: z.string().describe("Why founders care; for protections also what to mind when asking."),
  ask: z.object({ en: z.string(), zh: z.string() }).describe("Words to propose instead, or where it is missing."),
  levels: z
    .object({ soft: z.string(), firm: z.string(), hard: z.string() })
    .nullable()
    .describe("What each severity means; null for protections."),
  answers: z.array(z.enum(STRING_KINDS)).describe("For a protection the strings it softens."),
  answeredBy: z.array(z.enum(PROTECTION_KINDS)).describe("For a string the protections that soften it."),
  reads: z
    .array(
      z.object({
        severity: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
        language: languageSchema,
        words: z.string(),
      }),
    )
    .describe("How it reads. Examples written for this product; the parties are invented."),
  lookAlikes: z.array(z.object({ language: languageSchema, words: z.string(), why: z.string() })),
  record: z
    .object({ yes: z.int(), no: z.int() })
    .describe("Verified public deals with it, and those a source says are without it; the rest do not disclose it."),
});
export type KindEntry = z.infer<typeof kindEntrySchema>;

/** A kind with its texts, its examples and how often it is on record. */
export function kindEntry(kind: ClauseKind, { counts }: Pick<KindCounts, "counts">): KindEntry {
  const { name, definition, why, ask } = kindText(kind);
  const { reads, lookAlikes } = kindExamples(kind);
  const { yes, no } = counts.find((count) => count.kind === kind) ?? { yes: 0, no: 0 };
  return {
    kind,
    group: isProtection(kind) ? "protection" : "string",
    page: `/strings/${kindSlug(kind)}`,
    name,
    definition,
    why,
    ask,
    levels: levelsOf(kind),
    answers: isProtection(kind) ? [...PROTECTION_ANSWERS[kind]] : [],
    answeredBy: PROTECTION_KINDS.filter((one) => (PROTECTION_ANSWERS[one] as readonly string[]).includes(kind)),
    reads: reads.map(({ severity, lang, words }) => ({ severity, language: lang, words: plain(words) })),
    lookAlikes: lookAlikes.map(({ lang, words, why: reason }) => ({ language: lang, words, why: reason })),
    record: { yes, no },
  };
}

function levelsOf(kind: ClauseKind): KindEntry["levels"] {
  if (isProtection(kind)) return null;
  const [soft, firm, hard] = stringLevels(kind);
  return { soft, firm, hard };
}

/** An example without the marks around the words that count. */
function plain(words: string): string {
  return examplePieces(words)
    .map(({ text }) => text)
    .join("");
}
