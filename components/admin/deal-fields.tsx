import { DEAL_FIELDS, type DealField } from "@/lib/core/hand/deal-state";
import { DEAL_INVESTOR_KINDS } from "@/lib/core/import/values/read-tokens";
import { OTHER_TERMS } from "@/lib/core/import/values/record-tokens";
import { CLAUSE_KINDS } from "@/lib/core/taxonomy/clause-kind";
import { Boxes } from "./boxes";

const TRI_STATE = ["yes", "no", "unknown"];
/** Fields of a few choices; '' is not disclosed. */
const CHOICES: Partial<Record<DealField, readonly string[]>> = {
  cloudTerms: ["", "exclusive", "primary", "preferred", "multi", "none"],
  exclusivity: TRI_STATE,
  dataSharing: TRI_STATE,
  credits: TRI_STATE,
  confidence: ["verified", "recalled", "imported"],
};
const EXAMPLES: Partial<Record<DealField, string>> = {
  announcedOn: "2026-03-07, Mar 2026 or 2026",
  amount: "USD 12.5M, EUR 110m or 1.2亿元",
  valuation: "With its currency, as the amount",
  investors: "Names, separated by ;",
  country: "Its name or ISO code. It changes for all deals of the startup",
};
const REQUIRED: readonly DealField[] = ["startup", "announcedOn"];

/** In rows of three: what the deal is, who is in it, how it ties, where that is said. */
const ORDER: readonly DealField[] = [
  "startup",
  "country",
  "announcedOn",
  "round",
  "amount",
  "valuation",
  "investors",
  "investorKinds",
  "cloudTerms",
  "cloudProvider",
  "exclusivity",
  "dataSharing",
  "credits",
  "confidence",
  "strings",
  "sourceUrl",
  "sourceQuote",
];
const WIDE: ReadonlySet<DealField> = new Set<DealField>(["investors", "sourceUrl", "sourceQuote"]);
/** Choices whose token does not say enough by itself. */
const CHOICE_WORDS: Record<string, string> = {
  "": "not disclosed",
  unknown: "not disclosed",
  multi: "several clouds",
  none: "no cloud term reported",
};

type Values = Partial<Record<string, string>>;

/** All fields of a deal's form. `hints`: what was typed where somebody else has changed the field meanwhile. */
export function DealFields({ values, hints }: { values: Values; hints: Values }) {
  return (
    <>
      {ORDER.map((name) => (
        <Field key={name} name={name} value={values[name] ?? ""} typed={hints[name]} />
      ))}
    </>
  );
}

function Field({ name, value, typed }: { name: DealField; value: string; typed: string | undefined }) {
  const id = `deal-${name}`;
  if (name === "investorKinds") return <Boxes name={name} chosen={value} groups={[[...DEAL_INVESTOR_KINDS]]} />;
  if (name === "strings") return <Boxes name={name} chosen={value} groups={[CLAUSE_KINDS, OTHER_TERMS]} />;
  const hint = typed === undefined ? EXAMPLES[name] : `You had typed: ${typed || "nothing"}`;
  const described = hint === undefined ? undefined : `${id}-hint`;
  return (
    <div className={WIDE.has(name) ? "field wide" : "field"}>
      <label htmlFor={id}>{DEAL_FIELDS[name]}</label>
      <Control {...{ id, name, value, described }} />
      {hint === undefined ? null : (
        <span className={typed === undefined ? "xs soft" : "err"} id={described}>
          {hint}
        </span>
      )}
    </div>
  );
}

function Control(props: { id: string; name: DealField; value: string; described: string | undefined }) {
  const { id, name, value, described } = props;
  const shared = { className: "input", id, name, defaultValue: value, "aria-describedby": described };
  const choices = CHOICES[name];
  if (name === "sourceQuote") return <textarea rows={3} {...shared} />;
  if (choices === undefined) return <input type="text" required={REQUIRED.includes(name)} {...shared} />;
  const offered = choices.includes(value) ? choices : [...choices, value];
  return (
    <select {...shared}>
      {offered.map((choice) => (
        <option key={choice} value={choice}>
          {CHOICE_WORDS[choice] ?? choice}
        </option>
      ))}
    </select>
  );
}
