import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    include: ["lib/**/*.test.ts", "components/**/*.test.ts", "tools/**/*.test.ts", "tests/**/*.test.ts"],
    exclude: ["node_modules", ".next", "dist", "tests/e2e"],
    // Left to itself Vitest keeps one core free, which of two is half.
    maxWorkers: availableParallelism(),
    // Two noisy cores: a test never measures time, so the limit only catches hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Unexpected console output is a failure, not noise.
    onConsoleLog: (log) => {
      throw new Error(`unexpected console output: ${log}`);
    },
  },
});
