/**
 * Who may import whom: deny by default. A layer's line lists what it may reach; everything else is an error.
 * tests/architecture plants a violation of each rule and expects it to be caught.
 */
/** The front doors beside app/. */
const DOORS =
  "^lib/(cli/main|cli/store-commands|extract/reader-child|export/export-child|data/deal-index/index-worker|data/trends/aggregates-worker|data/hand/near-worker|data/imports/import-child)\\.ts$";
const TEST = "\\.test\\.tsx?$";
const layer = (name) => `^lib/${name}/`;

/** layer -> the layers it may import (besides itself). Source: the architecture's list, and docs/decisions. */
const LAYERS = {
  core: [],
  extract: ["core"],
  // A Word file is given comments where the reader of Word files found the words.
  export: ["core", "format", "extract"],
  data: ["core", "env"],
  services: ["core", "extract", "export", "data", "auth", "env"],
  auth: ["core", "data", "env"],
  // How many proxies to believe is a setting.
  http: ["core", "env"],
  format: ["core/shared"],
  cli: ["core", "extract", "export", "services", "auth", "env"],
};
const target = (name) => (name === "env" ? "^lib/env\\.ts$" : layer(name));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphans",
      severity: "error",
      from: {
        orphan: true,
        pathNot: [
          "^app/",
          "\\.d\\.ts$",
          "\\.test\\.tsx?$",
          "^[^/]+\\.(ts|cjs|mjs)$",
          "^(tools|tests|prisma|bin)/",
          "^lib/data/prisma-client/",
        ],
      },
      to: {},
    },
    {
      name: "no-barrels",
      severity: "error",
      from: {},
      to: { path: "^(app|components|lib)/.*index\\.tsx?$", pathNot: "-index\\.tsx?$" },
    },
    {
      name: "core-uses-only-zod-and-fflate",
      comment:
        "The domain is pure: no framework, no I/O, no Node built-ins. fflate is arithmetic: it unpacks the weights.",
      severity: "error",
      from: { path: layer("core"), pathNot: "\\.test\\.ts$" },
      to: {
        dependencyTypes: ["npm", "npm-dev", "core", "npm-optional", "npm-peer"],
        pathNot: "node_modules/(zod|fflate)/",
      },
    },
    {
      name: "prisma-only-in-data",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: layer("data") },
      to: { path: "node_modules/(@prisma|prisma|@libsql|libsql)/|^lib/data/prisma-client/" },
    },
    {
      name: "nobody-imports-app",
      severity: "error",
      comment: "Tests of routes call them as the framework does.",
      from: { pathNot: "^(app|tests|\\.next)/" },
      to: { path: "^app/" },
    },
    {
      name: "no-dead-modules",
      comment:
        "What neither a front door nor a developers' program reaches is dead, though a test of its own may use it.",
      severity: "error",
      from: {
        path: `${DOORS}|^(app|tools|prisma)/|^[^/]+\\.(ts|cjs|mjs)$`,
        pathNot: TEST,
      },
      to: {
        path: "^(components|lib)/",
        pathNot: `${DOORS}|${TEST}|\\.d\\.ts$|^lib/data/prisma-client/`,
        reachable: false,
      },
    },
    {
      name: "http-only-in-api",
      comment: "Envelopes, problem details and answers to forms belong to routes.",
      severity: "error",
      from: { path: "^app/", pathNot: "^app/api/|/(route|form-answer)\\.ts$" },
      to: { path: layer("http") },
    },
    {
      name: "command-line-admin-only-in-cli",
      comment: "It asks nobody who they are: whoever runs a command already holds the database file.",
      severity: "error",
      from: { pathNot: "^(lib/cli|tests|tools)/" },
      to: { path: "^lib/auth/command-line-admin\\.ts$" },
    },
    {
      name: "not-to-dev-dependency",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: "\\.test\\.tsx?$" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "node_modules/@types/" },
    },
  ],
  allowed: [
    // Packages and Node built-ins are governed by the rules above.
    { from: {}, to: { dependencyTypes: ["core", "npm", "npm-dev", "npm-optional", "npm-peer"] } },
    // Tests, tools, seed and configuration may look at everything below the pages.
    { from: { path: "\\.test\\.tsx?$|^(tools|tests|prisma|bin)/|^[^/]+\\.(ts|cjs|mjs)$" }, to: {} },
    { from: { path: "^lib/env\\.ts$" }, to: { path: "^lib/core/shared/" } },
    ...Object.entries(LAYERS).flatMap(([from, to]) =>
      [from, ...to].map((name) => ({ from: { path: layer(from) }, to: { path: target(name) } })),
    ),
    // A component: its own folder, the primitives (charts are primitives too), the domain and the formats.
    { from: { path: "^components/([^/]+)/" }, to: { path: "^components/$1/" } },
    { from: { path: "^components/" }, to: { path: "^(components/(ui|charts)/|lib/core/|lib/format/)" } },
    { from: { path: "^app/" }, to: { path: "^(app|components)/|^lib/(services|auth|http|core|format)/" } },
  ],
  allowedSeverity: "error",
  options: {
    doNotFollow: { path: "node_modules|^lib/data/prisma-client/" },
    exclude: { path: "^(\\.next|dist)/|\\.css$" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.tests.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
