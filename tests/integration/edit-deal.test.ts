import { beforeAll, describe, expect, it } from "vitest";
import type { Editor } from "@/lib/auth/signed-in";
import type { HandValues } from "@/lib/core/hand/read-hand-deal";
import { AppError } from "@/lib/core/shared/app-error";
import { store } from "@/lib/data/client";
import { addDeal } from "@/lib/services/add-deal";
import { editDeal } from "@/lib/services/edit-deal";
import { getDeal } from "@/lib/services/get-deal";
import { getEditableDeal } from "@/lib/services/get-editable-deal";
import { undoChange } from "@/lib/services/undo-change";
import { freshDatabase } from "../support/database";
import { proofOf } from "../support/sign-in";

freshDatabase();

let editor: Editor;
beforeAll(async () => {
  editor = await proofOf("editor");
});

const NEW = {
  startup: "Larkspur Reasoning",
  announcedOn: "Mar 2026",
  round: "Series B",
  amount: "$12.5M",
  valuation: "",
  investors: "Stratus Peak Cloud; Castellan Ventures",
  investorKinds: "cloud; vc",
  country: "US",
  cloudTerms: "exclusive",
  cloudProvider: "Stratus Peak",
  exclusivity: "yes",
  dataSharing: "unknown",
  credits: "unknown",
  strings: "cloud_exclusivity",
  sourceUrl: "https://example.com/larkspur",
  sourceQuote: "all of it on Stratus Peak",
  confidence: "recalled",
} as const satisfies HandValues;

let round = 0;
/** A new deal; each has a round of its own, so that none is taken for another. */
const add = (change: Partial<HandValues> = {}) => {
  round += 1;
  return addDeal(editor, "imported", { ...NEW, round: `Tranche ${round}`, ...change });
};
async function edit(id: string, change: Partial<HandValues>): Promise<string[]> {
  const { values, version } = await getEditableDeal(editor, id);
  return editDeal(editor, id, { ...values, ...change }, version);
}
const lastEvent = (id: string) =>
  store().auditEvent.findFirstOrThrow({ where: { entityId: id }, orderBy: { id: "desc" } });
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "done",
    (error: unknown) => (error instanceof AppError ? `${error.code}: ${error.message}` : String(error)),
  );

describe("adding a deal by hand", () => {
  it("reads it by the rules of the import, and writes down who added what", async () => {
    const id = await add();
    const { deal, investors } = await getDeal(id);
    expect(deal).toMatchObject({
      provenance: "imported",
      startup: "Larkspur Reasoning",
      announcedOn: "2026-03",
      amount: { minor: 1_250_000_000, currency: "USD" },
      exclusivity: "yes",
      dataSharing: "unknown",
      strings: ["cloud_exclusivity"],
      investorKinds: ["cloud", "vc"],
    });
    expect(investors.map(({ name, lead }) => [name, lead])).toEqual([
      ["Stratus Peak Cloud", true],
      ["Castellan Ventures", false],
    ]);
    expect(await lastEvent(id)).toMatchObject({
      action: "deal.added",
      actor: editor.actor,
      subject: "Larkspur Reasoning, 2026-03",
    });
  });

  it("refuses what cannot be read, naming each field, and a deal that is on record", async () => {
    const said = await codeOf(add({ announcedOn: "31.06.2026", amount: "12,5.00M", country: "Atlantis" }));
    expect(said).toMatch(/^bad-request: Announced on “31.06.2026”: .*Amount “12,5.00M”: .*Country .*“Atlantis”: /);
    const id = await add({ round: "Seed" });
    expect(await codeOf(add({ round: "Seed" }))).toMatch(new RegExp(`^conflict: .*/deals/${id}`));
  });

  it("asks where a date or an amount can be read in two ways, instead of guessing", async () => {
    expect(await codeOf(add({ announcedOn: "03/04/2026" }))).toMatch(/^bad-request: Announced on/);
    expect(await codeOf(add({ amount: "12.5M" }))).toMatch(/^bad-request: Amount/);
  });
});

describe("editing a deal by hand", () => {
  it("changes only what was changed, keeps what was said before beside it, and writes down both", async () => {
    const id = await add();
    expect(await edit(id, { amount: "EUR 20m", cloudTerms: "" })).toEqual(["amount", "cloudTerms"]);
    const { deal, fields } = await getDeal(id);
    expect(deal).toMatchObject({ amount: { minor: 2_000_000_000, currency: "EUR" }, cloudTerms: null });
    const amounts = fields.filter(({ field }) => field === "amount").map(({ value, current }) => [value, current]);
    expect(amounts.sort()).toEqual([
      ["1250000000 USD", false],
      ["2000000000 EUR", true],
    ]);
    const { action, before, after } = await lastEvent(id);
    expect([action, JSON.parse(before ?? ""), JSON.parse(after ?? "")]).toEqual([
      "deal.edited",
      { amount: "1250000000 USD", cloudTerms: "exclusive" },
      { amount: "2000000000 EUR", cloudTerms: null },
    ]);
  });

  it("keeps the values of a public deal whose form is sent back as it is, whatever today's rules make of them", async () => {
    const deals = await store().deal.findMany({ where: { provenance: "public" }, select: { id: true } });
    for (const { id } of deals) {
      const { values, version } = await getEditableDeal(editor, id);
      expect([id, await editDeal(editor, id, values, version)]).toEqual([id, []]);
    }
  });

  it("is refused where somebody else has changed the deal, and changes nothing then", async () => {
    const id = await add();
    const mine = await getEditableDeal(editor, id);
    await edit(id, { round: "Series C" });
    expect(await codeOf(editDeal(editor, id, { ...mine.values, round: "Series D" }, mine.version))).toMatch(
      /^conflict/,
    );
    expect((await getDeal(id)).deal.round).toBe("Series C");
  });

  it("moves a deal to another startup, found by its name however it is written", async () => {
    const [id, other] = [await add(), await add({ startup: "Quillon Models" })];
    await edit(id, { startup: "QUILLON  models" });
    expect((await getDeal(id)).startupKey).toBe((await getDeal(other)).startupKey);
    expect(JSON.parse((await lastEvent(id)).after ?? "")).toMatchObject({ startup: "Quillon Models" });
  });

  it("adds and takes away terms, without losing what a source says of them", async () => {
    const id = await add();
    await edit(id, { strings: "data_sharing" });
    expect((await getEditableDeal(editor, id)).values.strings).toBe("data_sharing");
    await edit(id, { strings: "cloud_exclusivity; data_sharing" });
    expect((await getEditableDeal(editor, id)).values.strings).toBe("cloud_exclusivity; data_sharing");
  });

  it("does not touch the calibrated set", async () => {
    const { id } = await store().deal.findFirstOrThrow({ where: { provenance: "calibrated" } });
    expect(await codeOf(getEditableDeal(editor, id))).toMatch(/^conflict: Calibrated deals are made up/);
  });
});

describe("taking a change back", () => {
  it("gives back what was there, of every kind of field, and can itself be taken back", async () => {
    const id = await add();
    const before = await getEditableDeal(editor, id);
    await edit(id, {
      startup: "Elsewhere AI",
      amount: "over $100M",
      investors: "Castellan Ventures; Somebody New",
      investorKinds: "vc",
      strings: "data_sharing; rofr_rofo",
      exclusivity: "no",
      sourceQuote: "",
    });
    const edited = await getEditableDeal(editor, id);
    await undoChange(editor, (await lastEvent(id)).id);
    expect((await getEditableDeal(editor, id)).values).toEqual(before.values);
    await undoChange(editor, (await lastEvent(id)).id);
    expect((await getEditableDeal(editor, id)).values).toEqual(edited.values);
  });

  it("is refused a second time, and where the field was changed again since", async () => {
    const id = await add();
    await edit(id, { round: "Series C" });
    const event = await lastEvent(id);
    await edit(id, { round: "Series D" });
    expect(await codeOf(undoChange(editor, event.id))).toMatch(/^conflict: .*changed again since: Round/);
    const latest = await lastEvent(id);
    await undoChange(editor, latest.id);
    expect(await codeOf(undoChange(editor, latest.id))).toMatch(/^conflict: This was taken back already/);
  });

  it("removes a deal that was added", async () => {
    const id = await add();
    const event = await lastEvent(id);
    await undoChange(editor, event.id);
    expect(await codeOf(getDeal(id))).toMatch(/^not-found/);
    expect(await lastEvent(id)).toMatchObject({ action: "deal.undone", undoes: event.id });
  });
});
