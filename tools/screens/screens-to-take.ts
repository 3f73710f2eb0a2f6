import { join } from "node:path";
import type { Page } from "@playwright/test";

/** One picture: a page's address, what is done on it first, and whether only the window is taken. */
export interface Screen {
  name: string;
  path: string;
  window?: boolean;
  /** Taken as printed: nothing on it is pressed, so it is not checked for targets. */
  paper?: boolean;
  before?: (page: Page) => Promise<void>;
}

/** On phones the document is a tab of its own. */
async function showDocument(page: Page): Promise<void> {
  const tab = page.getByRole("button", { name: "Document", exact: true });
  if (await tab.isVisible()) await tab.click();
}

async function sendPaper(page: Page, words: string): Promise<void> {
  await page.setInputFiles("input[type=file]", {
    name: "offer.txt",
    mimeType: "text/plain",
    buffer: Buffer.from(words),
  });
}

/** The drafts of tests/fixtures/drafts, compared from the page itself. */
async function compareSamples(page: Page): Promise<void> {
  const folder = join(import.meta.dirname, "../../tests/fixtures/drafts");
  await page.getByLabel("Old draft", { exact: true }).last().setInputFiles(join(folder, "ardent-draft-1.docx"));
  await page.getByLabel("New draft", { exact: true }).last().setInputFiles(join(folder, "ardent-draft-2.pdf"));
  await page.getByRole("button", { name: "Read and compare" }).click();
  await page.waitForURL(/compare\?a=/);
}

const SCREENS: Screen[] = [
  { name: "home", path: "/" },
  { name: "home-paste", path: "/", window: true, before: (page) => page.getByText("Paste text").click() },
  {
    name: "home-failed",
    path: "/",
    window: true,
    before: async (page) => {
      await sendPaper(page, "");
      await page.getByRole("alert").first().waitFor();
    },
  },
  {
    name: "home-queue",
    path: "/",
    window: true,
    before: async (page) => {
      const paper = (name: string, words: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(words) });
      await page.setInputFiles("input[type=file]", [
        paper("offer-of-march.txt", "The Company shall run all workloads exclusively on Harrow Cloud for four years."),
        paper("empty.txt", ""),
        paper("side-letter.txt", "The Company may use any provider at any time."),
      ]);
      await page.locator(".dropline", { hasText: "could not be read" }).waitFor();
    },
  },
  { name: "report", path: "/samples/larkspur-series-b" },
  { name: "report-document", path: "/samples/larkspur-series-b", window: true, before: showDocument },
  {
    name: "report-take-away",
    path: "/samples/larkspur-series-b",
    window: true,
    before: (page) => page.locator("summary", { hasText: "Take away" }).click(),
  },
  { name: "report-ordinary", path: "/samples/quillfeather-series-a" },
  { name: "report-chinese", path: "/samples/chengguan-letter-of-intent" },
  { name: "report-keys", path: "/samples/larkspur-series-b", window: true, before: (page) => page.keyboard.press("?") },
  { name: "my-reports", path: "/reports" },
  { name: "report-what-if", path: "/samples/larkspur-series-b?whatif=s2.x4&keep=x1.pmc" },
  {
    name: "report-what-if-window",
    path: "/samples/larkspur-series-b?whatif=s2.x4&market=calibrated#finding-2",
    window: true,
  },
  { name: "report-filter", path: "/samples/larkspur-series-b?severity=3", window: true },
  { name: "report-as-filed", path: "/samples/larkspur-series-b?layout=filed", window: true, before: showDocument },
  {
    name: "report-print",
    path: "/samples/larkspur-series-b",
    paper: true,
    before: (page) => page.emulateMedia({ media: "print" }),
  },
  { name: "offers", path: "/compare/offers?a=s:larkspur-series-b&b=h&b.name=Bellweather+only&b.cash=32" },
  {
    name: "offers-four",
    path: "/compare/offers?a=s:larkspur-series-b&b=h&b.name=Castellan&b.cash=18&b.credits=20&b.milestones=12&b.spend=42&b.term=36&c=s:chengguan-letter-of-intent&d=s:quillfeather-series-a&fx.CNY=0.14&show=c",
  },
  { name: "offers-none", path: "/compare/offers" },
  { name: "offers-method", path: "/compare/offers/method" },
  { name: "compare-none", path: "/compare" },
  { name: "compare-drafts", path: "/compare", before: compareSamples },
  { name: "trends", path: "/trends" },
  { name: "deals", path: "/deals" },
  { name: "labs", path: "/labs" },
  { name: "predictions", path: "/predictions" },
  { name: "investors", path: "/investors" },
  { name: "investor", path: "/investors/microsoft" },
  { name: "startup", path: "/startups/openai" },
  { name: "search", path: "/search?q=openai" },
  { name: "strings", path: "/strings" },
  { name: "kind", path: "/strings/cloud-exclusivity" },
  { name: "kind-protection", path: "/strings/multi-cloud-right" },
  { name: "method", path: "/method" },
  { name: "api", path: "/api" },
  { name: "admin-sign-in", path: "/admin/sign-in" },
  { name: "not-found", path: "/no-such-page" },
];

/** The pictures to take; with `only`, those whose name contains it. */
export function screensToTake(only?: string): Screen[] {
  return only === undefined ? SCREENS : SCREENS.filter((screen) => screen.name.includes(only));
}
