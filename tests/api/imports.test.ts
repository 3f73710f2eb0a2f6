import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { POST as cancel } from "@/app/api/v1/imports/[id]/cancel/route";
import { POST as commit } from "@/app/api/v1/imports/[id]/commit/route";
import { GET as look } from "@/app/api/v1/imports/[id]/route";
import { POST as undo } from "@/app/api/v1/imports/[id]/undo/route";
import { POST as upload } from "@/app/api/v1/imports/route";
import { commandLineAdmin } from "@/lib/auth/command-line-admin";
import { importCommand } from "@/lib/cli/import-command";
import { importAnswerSchema } from "@/lib/core/import/import-answer";
import { store } from "@/lib/data/client";
import { createAccount } from "@/lib/services/create-account";
import { createApiToken } from "@/lib/services/create-api-token";
import { freshDatabase, scratchDirectory } from "../support/database";
import { settled } from "../support/imports";
import { readyBundles } from "../support/ready-bundles";

freshDatabase();
const scratch = scratchDirectory();
const CSV = "startup,announced_on,round,amount_usd\nNova AI,2024-03-07,Series A,12500000\nKite Labs,2024-13-01,Seed,\n";
let token = "";
beforeAll(async () => {
  await readyBundles();
  const { id } = await createAccount(
    commandLineAdmin(),
    {
      email: "editor@example.com",
      name: "Editor",
      role: "editor",
    },
    "a long enough password 7",
  );
  ({ token } = await createApiToken(commandLineAdmin(), {
    ownerId: id,
    name: "test",
    scopes: ["read", "import"],
    days: 1,
  }));
}, 60_000);

function request(path: string, init: RequestInit = {}, bearer = token): Request {
  const headers = new Headers(init.headers);
  if (bearer !== "") headers.set("authorization", `Bearer ${bearer}`);
  return new Request(`http://localhost/api/v1/imports${path}`, { method: "POST", ...init, headers });
}

function form(csv: string): FormData {
  const data = new FormData();
  data.set("file", new File([csv], "deals.csv", { type: "text/csv" }));
  return data;
}

const answerOf = async (response: Response) =>
  importAnswerSchema.parse(((await response.json()) as { data: unknown }).data);
const context = (id: string) => ({ params: Promise.resolve({ id }) });

describe("imports over the API", () => {
  it("plans, commits exactly that plan, and undoes it", async () => {
    const response = await upload(request("", { body: form(CSV) }));
    expect(response.status).toBe(201);
    const planned = await answerOf(response);
    expect(response.headers.get("location")).toBe(`/api/v1/imports/${planned.id}`);
    expect(planned.plan?.counts).toEqual({ create: 1, update: 0, same: 0, duplicate: 0, reject: 1 });
    const send = (hash: string) =>
      commit(request(`/${planned.id}/commit`, { body: JSON.stringify({ hash }) }), context(planned.id));
    expect((await send("another")).status).toBe(409);
    expect((await send(planned.plan?.hash ?? "")).status).toBe(202);
    await settled(planned.id);
    const applied = await answerOf(await look(request(`/${planned.id}`, { method: "GET" }), context(planned.id)));
    expect(applied.status).toBe("applied");
    expect(await store().deal.count({ where: { provenance: "imported" } })).toBe(1);
    expect((await undo(request(`/${planned.id}/undo`), context(planned.id))).status).toBe(202);
    expect(await settled(planned.id)).toMatchObject({ status: "undone" });
  });

  it("discards one that waits, and refuses who has no token", async () => {
    const { id } = await answerOf(await upload(request("", { body: form(CSV) })));
    expect((await cancel(request(`/${id}/cancel`, {}, ""), context(id))).status).toBe(401);
    const cancelled = await cancel(request(`/${id}/cancel`), context(id));
    expect((await answerOf(cancelled)).status).toBe("cancelled");
    expect((await upload(request("", { body: form(CSV) }, ""))).status).toBe(401);
  });
});

describe("strings-attached import", () => {
  it("gives the plan of the page and the API, and writes it where asked to", async () => {
    const path = join(scratch, "deals.csv");
    writeFileSync(path, CSV);
    const run = async (...args: string[]) => {
      const out: string[] = [];
      const terminal = { out: (text: string) => void out.push(text), err: () => {}, color: false, width: 80 };
      return {
        status: await importCommand([path, "--json", ...args], terminal),
        answer: importAnswerSchema.parse(JSON.parse(out.join(""))),
      };
    };
    const api = await answerOf(await upload(request("", { body: form(CSV) })));
    const planned = await run("--plan-only");
    expect(planned).toMatchObject({ status: 2, answer: { status: "planned" } });
    expect(planned.answer.plan).toEqual(api.plan);
    expect(await store().deal.count({ where: { provenance: "imported" } })).toBe(0);
    const written = await run("--commit");
    expect(written).toMatchObject({ status: 2, answer: { status: "applied", plan: { counts: { create: 1 } } } });
    expect(await store().deal.count({ where: { provenance: "imported" } })).toBe(1);
  });
});
