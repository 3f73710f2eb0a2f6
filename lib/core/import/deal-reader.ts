import type { TriState } from "../market/deal-filter";
import type { ImportedDeal } from "./deal-row";
import type { RowFields } from "./row-fields";
import type { CloudTerms } from "./values/read-cloud-terms";
import type { Reading, Understood } from "./values/reading";

/** How each field is read of a row, whatever a row is. */
export type FieldsOf<Row> = { [F in keyof RowFields]: (row: Row) => ReturnType<RowFields[F]> };

/** Makes deals of rows. Whether a cell was refused is kept here, because a function made anew for each row would cost more. */
export class DealReader<Row> {
  readonly fields: FieldsOf<Row>;
  #isRefused = false;

  constructor(fields: FieldsOf<Row>) {
    this.fields = fields;
  }

  /** A refused reading has no value; what is made of it is thrown away. */
  #take<T>(reading: Reading<T>): Understood<T> {
    if (!reading.ok) this.#isRefused = true;
    return reading as Understood<T>;
  }

  /** The deal of a row; null where a cell cannot be read. One literal, so that all deals have one shape. */
  read(row: Row): ImportedDeal | null {
    const { fields } = this;
    this.#isRefused = false;
    const announcedOn = this.#take(fields.announcedOn(row));
    const amount = this.#take(fields.amount(row));
    const valuation = this.#take(fields.valuation(row));
    const hosting = this.#take(fields.cloudTerms(row)).value;
    const strings = this.#take(fields.strings(row)).value;
    this.#take(fields.amountCurrency(row));
    this.#take(fields.valuationCurrency(row));
    if (this.#isRefused) return null;
    const deal: ImportedDeal = {
      startup: this.#take(fields.startup(row)).value,
      announcedOn: announcedOn.value,
      round: this.#take(fields.round(row)).value,
      amount: amount.value === null ? null : amount.value.from,
      amountTo: amount.value === null ? null : amount.value.to,
      valuation: valuation.value === null ? null : valuation.value.from,
      investors: this.#take(fields.investors(row)).value,
      investorKinds: this.#take(fields.investorKinds(row)).value,
      country: this.#take(fields.country(row)).value,
      cloudTerms: hosting.terms,
      cloudProvider: this.#take(fields.cloudProvider(row)).value ?? hosting.provider,
      exclusivity: tiedToOneCloud(this.#take(fields.exclusivity(row)).value, hosting.terms, strings),
      dataSharing: orYes(this.#take(fields.dataSharing(row)).value, strings.includes("data_sharing")),
      credits: this.#take(fields.credits(row)).value,
      strings,
      sourceUrl: this.#take(fields.sourceUrl(row)).value,
      sourceQuote: this.#take(fields.sourceQuote(row)).value,
      confidence: this.#take(fields.confidence(row)).value,
      externalKey: this.#take(fields.externalKey(row)).value,
      asWritten: wordsOf(announcedOn.as, amount.as, valuation.as),
    };
    return this.#isRefused ? null : deal;
  }
}

function orYes(stated: TriState, isSaidElsewhere: boolean): TriState {
  return stated === "unknown" && isSaidElsewhere ? "yes" : stated;
}

/** As for the public record: a primary, preferred or multi-cloud term leaves other clouds open; 'none' proves nothing. */
function tiedToOneCloud(stated: TriState, terms: CloudTerms, strings: readonly string[]): TriState {
  if (stated !== "unknown") return stated;
  if (terms === "exclusive" || strings.includes("cloud_exclusivity")) return "yes";
  return terms === null || terms === "none" ? "unknown" : "no";
}

function wordsOf(
  announcedOn: string | null,
  amount: string | null,
  valuation: string | null,
): ImportedDeal["asWritten"] {
  if (announcedOn === null && amount === null && valuation === null) return null;
  return {
    ...(announcedOn === null ? {} : { announcedOn }),
    ...(amount === null ? {} : { amount }),
    ...(valuation === null ? {} : { valuation }),
  };
}
