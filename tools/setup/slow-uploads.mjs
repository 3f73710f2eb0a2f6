/*
 * Loaded into the server before Next. Node gives a request five minutes to arrive, which ends 20 MB on a line of less than
 * 70 kB a second; Next has no setting for it. Headers keep their minute, so that a connection that says nothing is closed.
 */
import { subscribe } from "node:diagnostics_channel";

/** Time for a request to arrive, in milliseconds: 20 MB at 6 kB a second, the slowest line a person would wait for. */
const HOUR = 60 * 60 * 1000;

subscribe("http.server.request.start", ({ server }) => {
  server.requestTimeout = HOUR;
});
