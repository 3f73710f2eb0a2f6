import { beforeAll, expect, it } from "vitest";
import { store } from "@/lib/data/client";
import { chooseImport } from "@/lib/services/choose-import";
import { findOpenImports } from "@/lib/services/find-open-imports";
import { getImport } from "@/lib/services/get-import";
import { planImport } from "@/lib/services/plan-import";
import { startImport } from "@/lib/services/start-import";
import { writeRejects } from "@/lib/services/write-rejects";
import { freshDatabase } from "../support/database";
import { editor, settled } from "../support/imports";
import { readyBundles } from "../support/ready-bundles";

freshDatabase();
beforeAll(readyBundles, 60_000);

const upload = (text: string, fileName: string) =>
  startImport(editor, { fileName, content: new TextEncoder().encode(text) });

it("are read as the file was that they came from, and are of its source", async () => {
  const file = "Who|When|What they paid|Cloud\nNova|03/04/2024|1.200|house rules\nKite|2024-02-31|2.400|house rules\n";
  const first = await upload(file, "deals-2026-q3.csv");
  const { choices } = await getImport(editor, first);
  const fields = ["startup", "announcedOn", "amount", "cloudTerms"] as const;
  const chosen = {
    ...choices,
    columns: choices.columns.map((column, i) => ({ ...column, field: fields[i] ?? null })),
    dateOrder: "day-month" as const,
    decimalMark: "," as const,
    currency: "EUR",
    values: { cloudTerms: { "house rules": "preferred" } },
  };
  await chooseImport(editor, first, { choices: chosen });
  await planImport(editor, first);
  await settled(first);
  expect((await getImport(editor, first)).plan?.counts).toMatchObject({ create: 1, reject: 1 });
  let rejects = "";
  for await (const text of await writeRejects(editor, first)) rejects += text;

  const second = await upload(rejects.replace("2024-02-31", "05/04/2024"), "mended.csv");
  const view = await getImport(editor, second);
  const { columns, ...rest } = view.choices;
  const { columns: _, ...before } = chosen;
  expect(rest).toEqual(before);
  expect(columns.map(({ field }) => field)).toEqual([null, null, null, ...fields]);
  expect(view.dialect).toMatchObject({ delimiter: "|", header: true });
  expect(view.savedMapping).toMatchObject({ from: "deals-2026-q3.csv", mended: true });
  // 5 April, as the days of the first file were read, and in its currency.
  const read = view.preview[0]?.read ?? null;
  expect(read !== null && "deal" in read && read.deal).toMatchObject({
    startup: "Kite",
    announcedOn: "2024-04-05",
    amount: { currency: "EUR" },
    cloudTerms: "preferred",
  });
  expect((await findOpenImports(editor)).map(({ id }) => id)).toEqual([second, first]);
  const sources = await store().importRun.findMany({
    where: { id: { in: [first, second] } },
    select: { sourceName: true },
  });
  expect(new Set(sources.map(({ sourceName }) => sourceName)).size).toBe(1);
});
