import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** What can differ where only the colours do. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/**
 * Fails on any rule of axe that the open page breaks, and on a page that scrolls sideways. In the dark theme only the rules
 * about colours are asked: the rest of the page is that of the light one, and axe is what the browser tests spend most time on.
 * @param where what the page shows, for the message
 */
export async function expectAccessible(page: Page, where = page.url()): Promise<void> {
  const dark = await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
  // Legacy mode: no page has frames of other origins, so no second page is opened to put their results together.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (dark ? axe.withRules(COLOUR_RULES) : axe).analyze();
  expect(violations.map((v) => `${where} ${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, `${where} scrolls sideways`).toBeLessThanOrEqual(0);
}
