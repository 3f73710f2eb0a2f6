import { beforeAll, describe, expect, it } from "vitest";
import type { Editor } from "@/lib/auth/signed-in";
import type { PartyKind } from "@/lib/core/hand/party";
import { AppError } from "@/lib/core/shared/app-error";
import { store } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";
import { changeNames } from "@/lib/services/change-names";
import { findParties } from "@/lib/services/find-parties";
import { getNamedParty } from "@/lib/services/get-named-party";
import { mergeParties, planMerge } from "@/lib/services/merge-parties";
import { tellApart } from "@/lib/services/tell-apart";
import { undoChange } from "@/lib/services/undo-change";
import { freshDatabase } from "../support/database";
import { proofOf } from "../support/sign-in";

freshDatabase();

let editor: Editor;
beforeAll(async () => {
  editor = await proofOf("editor");
});

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "done",
    (error: unknown) => (error instanceof AppError ? `${error.code}: ${error.message}` : String(error)),
  );
const idOf = async (kind: PartyKind, name: string) => (await getNamedParty(editor, kind, name)).id;
const lastMerge = () =>
  store().auditEvent.findFirstOrThrow({ where: { action: { endsWith: ".merged" } }, orderBy: { id: "desc" } });

/** Everything that a merge can touch, without what only says when. */
async function record() {
  const plain = (rows: object[]) => rows.map((row) => ({ ...row, updatedAt: 0 }));
  return {
    startups: plain(await store().startup.findMany({ orderBy: { id: "asc" }, where: { synthetic: false } })),
    investors: plain(await store().investor.findMany({ orderBy: { id: "asc" }, where: { synthetic: false } })),
    deals: plain(await store().deal.findMany({ orderBy: { id: "asc" }, where: { provenance: { not: "calibrated" } } })),
    participants: await store().dealParticipant.findMany({
      where: { deal: { provenance: { not: "calibrated" } } },
      orderBy: [{ dealId: "asc" }, { investorId: "asc" }],
    }),
    kinds: await store().investorKind.findMany({ orderBy: [{ investorId: "asc" }, { kind: "asc" }] }),
    aliases: [
      await store().startupAlias.findMany({ orderBy: { id: "asc" } }),
      await store().investorAlias.findMany({ orderBy: { id: "asc" } }),
    ],
    offers: await store().declinedOffer.findMany({ orderBy: { id: "asc" } }),
  };
}

/** Two of the record with the most deals, and one deal in which both took part. */
async function busiest(kind: PartyKind) {
  const asked = { where: { synthetic: false }, orderBy: { deals: { _count: "desc" } }, take: 2 } as const;
  const rows = kind === "startup" ? await store().startup.findMany(asked) : await store().investor.findMany(asked);
  const [kept, gone] = rows;
  if (kept === undefined || gone === undefined) throw new Error("the record has too few");
  return { kept, gone };
}

describe("merging", () => {
  it.each(["startup", "investor"] as const)("makes two one (%s), and taking it back leaves no trace", async (kind) => {
    const { kept, gone } = await busiest(kind);
    await changeNames(editor, kind, gone.id, { add: `Also ${gone.name}` });
    const before = await record();
    const plan = await planMerge(editor, kind, kept.name, gone.name);
    expect(plan.examples.length).toBeGreaterThan(0);
    await mergeParties(editor, kind, kept.id, gone.id);
    const merged = await getNamedParty(editor, kind, gone.name);
    expect(merged).toMatchObject({ id: kept.id, deals: plan.kept.deals + plan.gone.deals - plan.shared });
    expect(merged.aliases.map(({ name }) => name)).toEqual(expect.arrayContaining([gone.name, `Also ${gone.name}`]));
    await undoChange(editor, (await lastMerge()).id);
    expect(await record()).toEqual(before);
  });

  it("of investors keeps one of two in a deal of both, which leads if either did", async () => {
    const { kept, gone } = await busiest("investor");
    const deal = await store().deal.findFirstOrThrow({
      where: { provenance: "public", participants: { some: { investorId: kept.id }, none: { investorId: gone.id } } },
    });
    await store().dealParticipant.updateMany({ where: { dealId: deal.id }, data: { isLead: false } });
    await store().dealParticipant.create({
      data: { dealId: deal.id, investorId: gone.id, isLead: true, position: 90 },
    });
    const before = await record();
    expect((await planMerge(editor, "investor", kept.id, gone.id)).shared).toBeGreaterThan(0);
    await mergeParties(editor, "investor", kept.id, gone.id);
    const rows = await store().dealParticipant.findMany({ where: { dealId: deal.id, investorId: kept.id } });
    expect(rows.map(({ isLead }) => isLead)).toEqual([true]);
    await undoChange(editor, (await lastMerge()).id);
    expect(await record()).toEqual(before);
  });

  it("can be taken back after later changes: what went elsewhere since stays there, and that is said", async () => {
    const { kept, gone } = await busiest("startup");
    await mergeParties(editor, "startup", kept.id, gone.id);
    const event = await lastMerge();
    const third = await store().startup.create({ data: { id: newId(), name: "Third Party", nameKey: "third party" } });
    const moved = await store().partyMerge.findUniqueOrThrow({ where: { eventId: event.id } });
    const [dealId = ""] = JSON.parse(moved.moved).deals as string[];
    await store().deal.update({ where: { id: dealId }, data: { startupId: third.id, startupKey: third.nameKey } });
    await undoChange(editor, event.id);
    expect((await store().deal.findUniqueOrThrow({ where: { id: dealId } })).startupId).toBe(third.id);
    const undone = await store().auditEvent.findFirstOrThrow({ where: { undoes: event.id } });
    expect(JSON.parse(undone.after ?? "")).toMatchObject({ "changed since, left where they are": "1 deals" });
    expect(await codeOf(undoChange(editor, event.id))).toMatch(/taken back already/);
  });

  it("of a merged one is taken back in turn", async () => {
    const rows = await store().startup.findMany({ where: { synthetic: false }, orderBy: { name: "asc" }, take: 3 });
    const [a, b, c] = rows.map(({ id }) => id) as [string, string, string];
    await mergeParties(editor, "startup", b, a);
    const first = await lastMerge();
    await mergeParties(editor, "startup", c, b);
    const second = await lastMerge();
    expect(await codeOf(undoChange(editor, first.id))).toMatch(/^conflict: .*itself been merged/);
    await undoChange(editor, second.id);
    expect(await codeOf(undoChange(editor, first.id))).toBe("done");
  });

  it("is refused for one and the same, for nobody, and for made-up names", async () => {
    const { kept } = await busiest("startup");
    const made = await store().startup.findFirstOrThrow({ where: { synthetic: true } });
    expect(await codeOf(planMerge(editor, "startup", kept.id, kept.name))).toMatch(/^conflict/);
    expect(await codeOf(planMerge(editor, "startup", kept.id, "Nobody Inc"))).toMatch(/^not-found: .*“Nobody Inc”/);
    expect(await codeOf(mergeParties(editor, "startup", kept.id, made.id))).toMatch(/^conflict/);
  });
});

describe("other names", () => {
  it("are added and taken away, and are nobody else's", async () => {
    const { kept, gone } = await busiest("startup");
    await changeNames(editor, "startup", kept.id, { add: "The Old Name" });
    expect(await idOf("startup", "the  OLD name")).toBe(kept.id);
    expect(await codeOf(changeNames(editor, "startup", gone.id, { add: "The Old Name" }))).toMatch(/^conflict/);
    expect(await codeOf(changeNames(editor, "startup", gone.id, { add: kept.name }))).toMatch(/Merge the two/);
    const alias = (await getNamedParty(editor, "startup", kept.id)).aliases.find(({ name }) => name === "The Old Name");
    await changeNames(editor, "startup", kept.id, { remove: alias?.id ?? "" });
    expect(await codeOf(idOf("startup", "The Old Name"))).toMatch(/^not-found/);
  });
});

describe("names that look like one and the same", () => {
  const pairsWith = async (id: string) =>
    (await findParties(editor, "startup", "")).near.pairs.filter(({ one, other }) => [one.id, other.id].includes(id));
  const lastApart = () =>
    store().auditEvent.findFirstOrThrow({ where: { action: "startup.told-apart" }, orderBy: { id: "desc" } });

  async function twin() {
    const { kept } = await busiest("startup");
    const data = { id: newId(), name: `${kept.name}, Inc.`, nameKey: `${kept.nameKey}, inc` };
    await store().startup.create({ data });
    return { kept, twin: data };
  }

  it("are offered, told apart and offered again", async () => {
    const { kept, twin: other } = await twin();
    expect(await pairsWith(other.id)).toHaveLength(1);
    // In whichever order the two are given.
    await tellApart(editor, "startup", [[other.id, kept.id]]);
    expect(await pairsWith(other.id)).toEqual([]);
    const event = await lastApart();
    await tellApart(editor, "startup", [[kept.id, other.id]]);
    expect((await lastApart()).id).toBe(event.id);
    expect((await findParties(editor, "startup", "")).apart.map(({ id }) => id)).toContain(event.id);
    await undoChange(editor, event.id);
    expect(await pairsWith(other.id)).toHaveLength(1);
    expect(await codeOf(undoChange(editor, event.id))).toMatch(/taken back already/);
  });

  it("are kept all or not at all", async () => {
    const { kept, gone: other } = await busiest("startup");
    const pairs = [
      [kept.id, other.id],
      [kept.id, newId()],
    ] as const;
    expect(await codeOf(tellApart(editor, "startup", pairs))).toMatch(/^not-found/);
    expect(await store().toldApart.count({ where: { OR: [{ oneId: kept.id }, { otherId: kept.id }] } })).toBe(0);
    expect(await codeOf(tellApart(editor, "startup", [[kept.id, kept.id]]))).toMatch(/^conflict/);
  });

  it("come page by page; a page beyond the last is the last", async () => {
    const name = (n: number) =>
      `Pairwise ${String.fromCharCode(97 + (n % 26))}${String.fromCharCode(97 + n / 26)} Works`;
    const rows = Array.from({ length: 60 }, (_, n) => [name(n), `${name(n)} Ltd`]).flat();
    await store().startup.createMany({
      data: rows.map((text) => ({ id: newId(), name: text, nameKey: text.toLowerCase() })),
    });
    const first = (await findParties(editor, "startup", "")).near;
    const last = (await findParties(editor, "startup", "", 99)).near;
    expect(first).toMatchObject({ page: 1, pairs: { length: first.perPage } });
    expect(last.page).toBe(Math.ceil(last.count / last.perPage));
    expect(last.pairs).toHaveLength(last.count - (last.page - 1) * last.perPage);
  });
});
