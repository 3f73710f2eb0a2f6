import { expect, type Locator, type Page, test } from "@playwright/test";

/** The row of a measure in the trends table. */
const measure = (page: Page, name: string) =>
  page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: new RegExp(`^${name}`) }) });
/** The text of a row's cells of one class: 'p' published, 'c' computed, 'count' n. */
const cells = async (row: Locator, kind: "p" | "c" | "count") =>
  (await row.locator(`td.${kind}`).allInnerTexts()).map((text) =>
    text
      .replace(/differs by/g, "")
      .replace(/\s+/g, " ")
      .trim(),
  );
const count = (page: Page) => page.getByTestId("deal-count");
const names = (page: Page) => page.locator(".dealtbl tbody th").allInnerTexts();
const search = (page: Page) => new URL(page.url()).searchParams;

test.describe("trends", () => {
  test("shows the published table beside what SQL computes from 1,731 deals", async ({ page }) => {
    await page.goto("/trends");
    const table: [string, string[], string[]][] = [
      ["AI startup funding", ["28", "42", "50"], ["28.00 ±0", "42.00 ±0", "50.00 ±0"]],
      ["Tied to one cloud", ["55", "62", "68"], ["54.98 −0.02", "61.92 −0.08", "68.06 +0.06"]],
      ["Average deal", ["45", "72", "95"], ["45.02 +0.02", "72.04 +0.04", "95.06 +0.06"]],
      ["With data-sharing clauses", ["30", "45", "58"], ["30.06 +0.06", "44.94 −0.06", "57.98 −0.02"]],
    ];
    for (const [name, published, computed] of table) {
      expect(await cells(measure(page, name), "p"), name).toEqual(published);
      expect(await cells(measure(page, name), "c"), name).toEqual(computed);
    }
    expect(await cells(measure(page, "Tied to one cloud"), "count")).toEqual([
      "342 of 622",
      "361 of 583",
      "358 of 526",
    ]);
    // Published for 2024 only: 40 % of the deals over $100M.
    const large = measure(page, "Large deals with a cloud provider");
    expect((await cells(large, "p"))[2]).toBe("40");
    expect((await cells(large, "c"))[2]).toBe("40.00 ±0");
    await expect(page.locator(".stand")).toContainText("All 13 published figures come out");
  });

  test("opens exactly the deals behind every count", async ({ page }) => {
    test.slow();
    await page.goto("/trends");
    const links = await page
      .locator(".pubcomp td.count a")
      .evaluateAll((all) => all.map((a) => ({ href: a.getAttribute("href") ?? "", n: a.textContent })));
    // Five measures and the public record, three years each.
    expect(links).toHaveLength(18);
    expect(links[3]?.href).toBe("/deals?set=calibrated&from=2022&to=2022&exclusivity=yes");
    for (const { href, n } of links) {
      await page.goto(href);
      await expect(count(page), href).toHaveText(n ?? "");
    }
  });

  test("says that the deals are synthetic beside the filters and under each computed figure", async ({ page }) => {
    await page.goto("/trends");
    await expect(page.locator(".filters")).toContainText("Synthetic");
    await expect(page.locator(".table-note")).toContainText("Synthetic");
    for (const source of await page.locator(".cols").first().locator(".src").all()) {
      await expect(source).toContainText("Synthetic");
    }
  });

  test("narrows the deals by a plain form and keeps the choice in the address", async ({ page }) => {
    await page.goto("/trends");
    await page.getByLabel("Country", { exact: true }).selectOption("US");
    await page.getByRole("button", { name: "Apply" }).click();
    await expect(page).toHaveURL("/trends?set=calibrated&country=US");
    await expect(page.locator(".stand")).toContainText("not a target");
    await page.reload();
    await expect(page.getByLabel("Country", { exact: true })).toHaveValue("US");
    await page.getByRole("link", { name: "Clear", exact: true }).click();
    await expect(page).toHaveURL("/trends?set=calibrated");
    await expect(page.getByLabel("Country", { exact: true })).toHaveValue("");
  });

  for (const scripts of [true, false]) {
    test(`leads from a filtered cell to its deals and back ${scripts ? "with" : "without"} scripts`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: scripts });
      const page = await context.newPage();
      await page.goto("/trends?set=public&from=2023&to=2025");
      await page.getByLabel("Source", { exact: true }).selectOption("any");
      await page.getByLabel("Size", { exact: true }).selectOption("over-100m");
      await page.getByRole("button", { name: "Apply" }).click();
      const address = /\/trends\?set=public&from=2023&to=2025&size=over-100m&confidence=any$/;
      await expect(page).toHaveURL(address);
      const link = measure(page, "AI startup funding").locator("td.count a").first();
      const n = (await link.innerText()).trim();
      await link.click();
      await expect(page).toHaveURL(/\/deals\?set=public&from=2023&to=2023&size=over-100m&confidence=any$/);
      await expect(count(page)).toHaveText(n);
      await page.goBack();
      await expect(page).toHaveURL(address);
      await expect(page.getByLabel("Source", { exact: true })).toHaveValue("any");
      await expect(page.getByLabel("Size", { exact: true })).toHaveValue("over-100m");
      await expect(page.getByLabel("To", { exact: true })).toHaveValue("2025");
      await expect(measure(page, "AI startup funding").locator("td.count a").first()).toHaveText(n);
      await context.close();
    });
  }

  test("gives the table as JSON with its filter", async ({ page, request }) => {
    await page.goto("/trends?set=public&country=US");
    const address = await page.locator(".table-note").getByRole("link", { name: "JSON" }).getAttribute("href");
    const answer = await request.get(address ?? "");
    expect(answer.status()).toBe(200);
    const { data } = await answer.json();
    expect(data.filter).toMatchObject({ set: "public", country: "US", from: 2022, to: 2024 });
    const shown = await cells(measure(page, "AI startup funding"), "count");
    const row = data.table.find((one: { measure: string }) => one.measure === "funding");
    expect(row.cells.map((cell: { n: number }) => String(cell.n))).toEqual(shown.map((text) => text.split(" ")[0]));
  });

  test("computes the public record alone, with what it does not say", async ({ page }) => {
    await page.goto("/trends");
    await page
      .getByRole("navigation", { name: "Data set" })
      .getByRole("link", { name: /^Public/ })
      .click();
    await expect(page).toHaveURL(/set=public/);
    await expect(page.locator(".filters")).not.toContainText("Synthetic");
    await expect(page.locator(".pubcomp tr.alt")).toHaveCount(0);
    await expect(page.getByRole("heading", { name: "Too few deals say so to read a trend" })).toBeVisible();
  });

  test("names a parameter it cannot read and answers all the same", async ({ page }) => {
    const answer = await page.goto("/trends?size=huge&from=abc");
    expect(answer?.status()).toBe(200);
    await expect(page.locator(".note.warn")).toContainText("size=huge");
    await expect(page.locator(".note.warn")).toContainText("from=abc");
    expect(await cells(measure(page, "AI startup funding"), "p")).toEqual(["28", "42", "50"]);
  });

  test("gives the same numbers as CSV", async ({ request }) => {
    const answer = await request.get("/trends/csv?set=calibrated&table=market");
    expect(answer.headers()["content-type"]).toContain("text/csv");
    const rows = (await answer.text()).trim().split("\r\n");
    expect(rows[0]).toBe("data_set,measure,year,unit,published,computed,difference,n,of,as_of");
    // 342 / 622 = 0.549839...
    expect(rows.find((row) => row.startsWith("calibrated,exclusivity,2022"))).toMatch(
      /,percent,55,54\.9839\d*,-0\.0160\d*,342,622,/,
    );
  });

  test("draws each chart once, at the width of its frame, without scaling its text", async ({ page }) => {
    for (const width of [1440, 768, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto("/trends");
      for (const frame of await page.locator(".plots").all()) {
        const shown = frame.locator("svg:visible");
        await expect(shown).toHaveCount(1);
        const drawn = Number(await shown.getAttribute("width"));
        expect((await shown.boundingBox())?.width).toBeCloseTo(drawn, 0);
      }
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider, `at ${width} px`).toBeLessThanOrEqual(0);
      await page.goto("/trends?set=public&from=2019&to=2026&confidence=any");
      const years = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(years, `eight years at ${width} px`).toBeLessThanOrEqual(0);
    }
  });
});

test.describe("deals", () => {
  test("lists one data set at a time with its count", async ({ page }) => {
    await page.goto("/deals");
    await expect(count(page)).toHaveText("1,731");
    await page
      .getByRole("navigation", { name: "Data set" })
      .getByRole("link", { name: /^Public/ })
      .click();
    await expect(count(page)).toHaveText("278");
    await page
      .getByRole("navigation", { name: "Data set" })
      .getByRole("link", { name: /^Imported/ })
      .click();
    await expect(page.getByRole("heading", { name: "There are no imported deals yet" })).toBeVisible();
  });

  test("filters by form, shows each filter as a token and takes it off again", async ({ page }) => {
    await page.goto("/deals?set=public");
    await page.getByLabel("From").selectOption("2023");
    await page.getByLabel("Investor", { exact: true }).selectOption("cloud");
    await page.getByRole("searchbox").fill("anthropic");
    await page.getByRole("button", { name: "Apply" }).click();
    await expect(page).toHaveURL("/deals?set=public&from=2023&investorKind=cloud&q=anthropic");
    const tokens = page.getByRole("list", { name: "Active filters" });
    await expect(tokens.getByRole("link")).toHaveText([/Words: anthropic/, /From 2023/, /Cloud provider/, "Clear all"]);
    const narrowed = Number(await count(page).textContent());
    expect(narrowed).toBeGreaterThan(0);

    await page.reload();
    await expect(page.getByRole("searchbox")).toHaveValue("anthropic");
    await expect(count(page)).toHaveText(String(narrowed));

    await tokens.getByRole("link", { name: "Words: anthropic, remove this filter" }).click();
    await expect(page).toHaveURL("/deals?set=public&from=2023&investorKind=cloud");
    await expect(page.getByRole("searchbox")).toHaveValue("");
    expect(Number(await count(page).textContent())).toBeGreaterThan(narrowed);
    await tokens.getByRole("link", { name: "Clear all" }).click();
    await expect(count(page)).toHaveText("278");
  });

  test("sorts on the server and says so to assistive technology", async ({ page }) => {
    await page.goto("/deals");
    const amount = page.getByRole("columnheader", { name: "$M" });
    await expect(amount).not.toHaveAttribute("aria-sort");
    await amount.getByRole("link").click();
    await expect(amount).toHaveAttribute("aria-sort", "descending");
    await expect(page).toHaveURL("/deals?set=calibrated&sort=amount");
    const dollars = async () =>
      (await page.locator(".dealtbl td.d-amt").allInnerTexts()).map((text) => Number(text.replaceAll(",", "")));
    const falling = await dollars();
    expect(falling).toEqual([...falling].sort((a, b) => b - a));
    await amount.getByRole("link").click();
    await expect(amount).toHaveAttribute("aria-sort", "ascending");
    const rising = await dollars();
    expect(rising).toEqual([...rising].sort((a, b) => a - b));
  });

  test("pages to and fro without losing or repeating a deal, and an address brings its page back", async ({ page }) => {
    await page.goto("/deals?set=public&limit=100");
    const pages: string[][] = [];
    const hrefs = () =>
      page.locator(".dealtbl tbody th a").evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""));
    for (let n = 0; ; n++) {
      pages.push(await hrefs());
      if (n === 2) break;
      const before = page.url();
      await page.getByRole("link", { name: "Next", exact: true }).click();
      await expect(page).not.toHaveURL(before);
      await expect(page.locator(".dealtbl tbody th a").first()).not.toHaveAttribute("href", pages[n]?.[0] ?? "");
    }
    expect(pages.map((p) => p.length)).toEqual([100, 100, 78]);
    expect(new Set(pages.flat()).size).toBe(278);
    await expect(page.getByRole("link", { name: "Next", exact: true })).toHaveCount(0);

    await page.reload();
    expect(await hrefs()).toEqual(pages[2]);
    await page.getByRole("link", { name: "Previous", exact: true }).click();
    await expect(page.locator(".dealtbl tbody th a").first()).toHaveAttribute("href", pages[1]?.[0] ?? "");
    expect(await hrefs()).toEqual(pages[1]);
  });

  test("leaves out a cursor and a value it cannot read, and says which", async ({ page }) => {
    const answer = await page.goto("/deals?set=public&after=nowhere&exclusivity=perhaps");
    expect(answer?.status()).toBe(200);
    await expect(page.locator(".note.warn")).toContainText("exclusivity=perhaps and page=nowhere");
    await expect(count(page)).toHaveText("278");
  });

  test("offers a way out where nothing answers", async ({ page }) => {
    await page.goto("/deals?set=public&country=ZZ");
    await expect(count(page)).toHaveText("0");
    await page.getByRole("link", { name: "all public deals" }).click();
    await expect(count(page)).toHaveText("278");
  });

  test("opens a deal with its fields, sources and terms", async ({ page }) => {
    await page.goto("/deals?set=public&q=openai&to=2023&sort=amount");
    expect((await names(page))[0]).toBe("OpenAI");
    await page.locator(".dealtbl tbody th a").first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Microsoft and OpenAI, January 2023");
    const row = (name: string) =>
      page.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
    await expect(row("Amount")).toContainText("$10,000,000,000");
    await expect(row("Amount")).toContainText("Verified");
    await expect(row("Cloud term")).toContainText("Exclusive");
    await expect(row("Data sharing")).toContainText("Not disclosed");
  });

  test("answers 404 for a deal that is not there", async ({ page }) => {
    const answer = await page.goto("/deals/no-such-deal");
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "No such deal" })).toBeVisible();
  });

  test("needs no script", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.goto("/deals?set=public");
    await expect(page.locator("#filter-country")).toBeHidden();
    await page.getByText("Filters", { exact: true }).click();
    await page.locator("#filter-country").selectOption("FR");
    await page.getByRole("button", { name: "Apply" }).click();
    expect(search(page).get("country")).toBe("FR");
    await expect(count(page)).toHaveText("12");
    await context.close();
  });
});
