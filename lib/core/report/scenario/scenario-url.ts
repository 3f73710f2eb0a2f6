import { PROTECTION_KINDS, type ProtectionKind } from "../../taxonomy/clause-kind";
import { type Change, type Scenario, withChange, withProtection } from "./scenario";

/*
 * A scenario as one short value of an address: 's2.x4.pmc' is clause 2 softened, clause 4 struck, a multi-cloud right
 * added. Letters, digits and full stops only, so that it survives every mail program unescaped.
 */

const SIGNS = { s: "soften", x: "strike" } as const satisfies Record<string, Change>;
const SIGN_OF = { soften: "s", strike: "x" } as const satisfies Record<Change, string>;

/** Two letters each: the value is read aloud and pasted more often than typed. */
const CODES: Readonly<Record<ProtectionKind, string>> = {
  multi_cloud_right: "mc",
  data_ownership: "do",
  exit_assistance: "ex",
  exclusivity_sunset: "su",
  open_weights_freedom: "ow",
  investor_passivity: "pa",
  information_firewall: "fw",
};

/** Longer values are no scenario of ours: 200 changed clauses take less. */
const LONGEST = 1200;
/** Strings are '1', '2', …; those a reader added 'r1', 'r2', …. */
const CHANGE = /^([sx])(r?[1-9]\d{0,3})$/;
const ADDED = /^p([a-z]{2})$/;

/** Read strings before those the reader added, each in the order of their numbers. */
export function byLabel(a: string, b: string): number {
  const added = Number(a.startsWith("r")) - Number(b.startsWith("r"));
  return added || Number(a.replace("r", "")) - Number(b.replace("r", ""));
}

/** The canonical value: one scenario has one, whatever the order it was put together in; '' where nothing changes. */
export function encodeScenario({ changes, added }: Scenario): string {
  const labels = Object.keys(changes).sort(byLabel);
  const clauses = labels.map((label) => `${SIGN_OF[changes[label] ?? "soften"]}${label}`);
  const protections = PROTECTION_KINDS.filter((kind) => added.includes(kind)).map((kind) => `p${CODES[kind]}`);
  return [...clauses, ...protections].join(".");
}

/** What a paper has that a scenario can touch. */
export interface Changeable {
  /** Labels of its strings. */
  strings: readonly string[];
  /** Protections it lacks. */
  missing: readonly ProtectionKind[];
}

export interface DecodedScenario {
  scenario: Scenario;
  /** What was left out, in words for the reader; empty where everything was understood. */
  ignored: string[];
}

/**
 * Reads a scenario from an address. Never throws: what is not ours or not of this paper is left out and said. Where a
 * clause is both softened and struck it is struck.
 * @param value as it stands in the address, of any origin.
 */
export function decodeScenario(value: string, paper: Changeable): DecodedScenario {
  let scenario: Scenario = { changes: {}, added: [] };
  if (value.length > LONGEST)
    return { scenario, ignored: ["The scenario in the address is too long to be one of ours."] };
  const strings = new Set(paper.strings);
  const elsewhere: string[] = [];
  const needless: string[] = [];
  let unknown = 0;
  for (const token of value.split(".").filter((part) => part !== "")) {
    const [, sign, label] = CHANGE.exec(token) ?? [];
    const code = ADDED.exec(token)?.[1];
    const kind = PROTECTION_KINDS.find((one) => CODES[one] === code);
    if (sign !== undefined && label !== undefined) {
      if (!strings.has(label)) elsewhere.push(label);
      else if (scenario.changes[label] !== "strike") scenario = withChange(scenario, label, SIGNS[sign as "s" | "x"]);
    } else if (kind === undefined) unknown++;
    else if (paper.missing.includes(kind)) scenario = withProtection(scenario, kind, true);
    else needless.push(kind);
  }
  return { scenario, ignored: ignoredWords(elsewhere, needless, unknown) };
}

function ignoredWords(elsewhere: readonly string[], needless: readonly string[], unknown: number): string[] {
  const words: string[] = [];
  if (elsewhere.length > 0)
    words.push(`The address changes clauses that this paper does not have: ${[...new Set(elsewhere)].join(", ")}.`);
  if (needless.length > 0)
    words.push("The address adds a protection that this paper has, or that answers no string of it.");
  if (unknown > 0) words.push("Parts of the scenario in the address were not understood and are left out.");
  return words;
}
