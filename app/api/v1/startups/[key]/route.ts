import { apiRoute } from "@/lib/http/api-route";
import { jsonRead } from "@/lib/http/json-read";
import { startupPath } from "@/lib/http/paths/party-paths";
import { getStartup } from "@/lib/services/get-startup";
import { summarizeParty } from "@/lib/services/summarize-party";

/** One startup with its deals and what they asked for. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(startupPath, {
  GET: jsonRead(startupPath.operations.GET, {
    read: async ({ params, query }) => {
      const startup = await getStartup(params.key);
      return { startup, ...(await summarizeParty(startup, { ...query, startup: startup.key })) };
    },
  }),
});
