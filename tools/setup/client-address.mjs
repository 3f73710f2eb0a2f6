/*
 * Loaded into the server before Next, which tells a route nothing of the connection: writes who connected into a header of
 * our own, over whatever the client sent under that name. lib/core/access/client-address.ts reads it.
 */
import { subscribe } from "node:diagnostics_channel";

subscribe("http.server.request.start", ({ request, socket }) => {
  request.headers["x-strings-attached-address"] = socket.remoteAddress ?? "";
});
