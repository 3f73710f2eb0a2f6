/*
 * Serves the production build until it is told to stop. PORT and LISTEN_HOST are settings (.env.example); where the port
 * is taken, the next free one is used and named.
 */
import { spawn } from "node:child_process";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root, settings } from "./settings.mjs";

/** How many ports above the wanted one are tried. */
const TRIES = 50;
/** How long the server may take to end by itself before it is killed, in milliseconds. */
const GRACE_MS = 5000;
/** How often to look whether npm is still there, in milliseconds. */
const PARENT_CHECK_MS = 1000;

const { PORT = "3000", LISTEN_HOST: host = "127.0.0.1" } = settings();
const wanted = Number(PORT);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
  console.error(`The setting PORT is ${PORT}; it must be a number from 1 to 65535.`);
  process.exit(1);
}

/** True where nobody listens on the port, neither at our address nor at this machine's own. */
async function isFree(port) {
  const canListen = await new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
  return canListen && !(await answers(port, "127.0.0.1")) && !(await answers(port, "::1"));
}

/** True where somebody accepts connections at the address. */
function answers(port, address) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: address });
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

async function findPort() {
  for (let port = wanted; port <= Math.min(wanted + TRIES, 65_535); port += 1) if (await isFree(port)) return port;
  throw new Error(`No port from ${wanted} to ${wanted + TRIES} is free.`);
}

const port = await findPort();
if (port !== wanted) console.log(`Port ${wanted} is taken; using ${port} instead.`);

const next = join(root, "node_modules", "next", "dist", "bin", "next");
const ahead = ["tools/setup/slow-uploads.mjs", "tools/setup/client-address.mjs", "dist/kept-pages.mjs"].flatMap(
  (file) => ["--import", pathToFileURL(join(root, file)).href],
);
const server = spawn(process.execPath, [...ahead, next, "start", "--port", String(port), "--hostname", host], {
  cwd: root,
  env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  // Next's own banner would name the address a second time; errors come through.
  stdio: ["ignore", "ignore", "inherit"],
});

let stopping = false;
function stop(signal) {
  if (!stopping) setTimeout(() => server.kill("SIGKILL"), GRACE_MS).unref();
  stopping = true;
  server.kill(signal);
}
process.on("SIGINT", () => stop("SIGINT"));
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => stop("SIGTERM"));
// npm runs this through a shell, which does not pass a signal on when npm is told to end: then the parent changes.
const parent = process.ppid;
if (process.env.npm_lifecycle_event !== undefined) {
  setInterval(() => process.ppid !== parent && stop("SIGTERM"), PARENT_CHECK_MS).unref();
}
// However this program ends, the server does not outlive it.
process.on("exit", () => server.kill("SIGKILL"));
server.on("exit", (code) => process.exit(stopping ? 0 : (code ?? 1)));

while (!(await answers(port, host === "0.0.0.0" ? "127.0.0.1" : host))) {
  await new Promise((resolve) => setTimeout(resolve, 50));
}
console.log(`Strings Attached is at http://localhost:${port} (press Ctrl+C to stop)`);
