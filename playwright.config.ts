import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

// Another port lets two checkouts be tested at once; the port after it is taken too.
const port = Number(process.env.E2E_PORT ?? 3456);
const recordPort = port + 1;
const chromium = process.env.CHROMIUM_PATH ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync);

const CHANGES_RECORD = ["admin.spec.ts", "import-*.spec.ts"];

function serve(name: string, onPort: number) {
  return {
    command: `node tests/e2e/start-server.mjs ${onPort} ${name}`,
    url: `http://localhost:${onPort}/`,
    reuseExistingServer: false,
    timeout: 120_000,
    gracefulShutdown: { signal: "SIGTERM" as const, timeout: 5_000 },
  };
}

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "*.spec.ts",
  outputDir: ".setup/e2e-results",
  // Two cores: while one test waits for its server or its page, the other works.
  workers: 2,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: ".setup/results/playwright.json" }]],
  use: {
    locale: "en-GB",
    timezoneId: "UTC",
    launchOptions: {
      executablePath: chromium,
      // No sandbox: CI runs as root. The rest keeps Chromium from calling home on a machine without a network.
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  // Those who change the record have a server and a database of their own, one after another: the others count its deals.
  projects: [
    {
      name: "record",
      testMatch: CHANGES_RECORD,
      workers: 1,
      use: { baseURL: `http://localhost:${recordPort}` },
    },
    { name: "pages", testIgnore: CHANGES_RECORD, use: { baseURL: `http://localhost:${port}` } },
  ],
  webServer: [serve("record", recordPort), serve("pages", port)],
});
