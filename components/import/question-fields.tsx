import type { ReactNode } from "react";
import type { ImportRunView } from "@/lib/core/import/import-run";
import { CURRENCIES } from "./value-choices";

/** What the file leaves open, asked once for all rows; each says an example, and that it is answered once it is. */
export function QuestionFields({ run }: { run: ImportRunView }) {
  const amounts = run.choices.columns.some(({ field }) => field === "amount" || field === "valuation");
  return (
    <div className="asks">
      <DateOrder run={run} />
      <DayNumbers run={run} />
      {amounts && <DecimalMark run={run} />}
      {amounts && <Currency run={run} />}
      {amounts && <Scale run={run} />}
    </div>
  );
}

const OPEN = "Not answered: such rows stay out";

function DateOrder({ run: { questions, choices } }: { run: ImportRunView }) {
  if (questions.dateOrder === null && choices.dateOrder === null) return null;
  const title =
    questions.dateOrder === null
      ? "Dates such as 03/04/2024 are read"
      : `Is ${questions.dateOrder} day or month first?`;
  return (
    <Ask title={title} answered={choices.dateOrder !== null}>
      <Choose
        name="dateOrder"
        label="Order of dates"
        value={choices.dateOrder ?? ""}
        options={[
          ["", OPEN],
          ["day-month", "Day first"],
          ["month-day", "Month first"],
        ]}
      />
    </Ask>
  );
}

/** Spreadsheets write 45123 for 2023-07-16 when a column of dates loses its format. */
function DayNumbers({ run: { columns, choices } }: { run: ImportRunView }) {
  const dates = choices.columns.find(({ field }) => field === "announcedOn");
  const example = columns[dates?.column ?? -1]?.firstValues.find((value) => /^\d{5}$/.test(value));
  if (example === undefined && choices.excelDates !== true) return null;
  return (
    <Ask title={`Dates such as ${example ?? "45123"} are`} answered={choices.excelDates === true}>
      <Choose
        name="excelDates"
        label="Day numbers of a spreadsheet"
        value={choices.excelDates === true ? "yes" : "no"}
        options={[
          ["no", "no dates: such rows stay out"],
          ["yes", "day numbers of a spreadsheet"],
        ]}
      />
    </Ask>
  );
}

function DecimalMark({ run: { questions, choices } }: { run: ImportRunView }) {
  if (questions.decimalMark === null && choices.decimalMark === null) return null;
  const title =
    questions.decimalMark === null ? "Figures such as 1.200 are read" : `How much is ${questions.decimalMark}?`;
  return (
    <Ask title={title} answered={choices.decimalMark !== null}>
      <Choose
        name="decimalMark"
        label="Decimal mark"
        value={choices.decimalMark ?? ""}
        options={[
          ["", OPEN],
          [".", "The point is the decimal mark"],
          [",", "The comma is the decimal mark"],
        ]}
      />
    </Ask>
  );
}

function Currency({ run: { questions, choices } }: { run: ImportRunView }) {
  if (questions.currency === null && choices.currency === null) return null;
  const title =
    questions.currency === null
      ? "Amounts that name no currency are in"
      : `Which currency is ${questions.currency} in?`;
  return (
    <Ask title={title} answered={choices.currency !== null}>
      <Choose
        name="currency"
        label="Currency of amounts that name none"
        value={choices.currency ?? ""}
        options={[["", OPEN], ...currencies(choices.currency)]}
      />
    </Ask>
  );
}

/** The unit of bare figures is asked where the file has such figures at all. */
function Scale({ run: { questions, choices } }: { run: ImportRunView }) {
  if (questions.currency === null && choices.currency === null && choices.scale === 1) return null;
  return (
    <Ask title="Figures without a unit are" answered>
      <Choose
        name="scale"
        label="Unit of bare figures"
        value={String(choices.scale)}
        options={[
          ["1", "as written"],
          ["1000", "in thousands"],
          ["1000000", "in millions"],
          ["1000000000", "in billions"],
        ]}
      />
    </Ask>
  );
}

function Ask({ title, answered, children }: { title: string; answered: boolean; children: ReactNode }) {
  return (
    <fieldset className={answered ? "ask is-answered" : "ask"}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

interface ChooseProps {
  name: string;
  label: string;
  value: string;
  options: [string, string][];
}

function Choose({ name, label, value, options }: ChooseProps) {
  return (
    <select className="input" name={name} aria-label={label} defaultValue={value}>
      {options.map(([token, text]) => (
        <option key={token} value={token}>
          {text}
        </option>
      ))}
    </select>
  );
}

function currencies(chosen: string | null): [string, string][] {
  const known = chosen === null || CURRENCIES.includes(chosen) ? CURRENCIES : [chosen, ...CURRENCIES];
  return known.map((code) => [code, code]);
}
