import { apiRoute } from "@/lib/http/api-route";
import { jsonRead } from "@/lib/http/json-read";
import { investorPath } from "@/lib/http/paths/party-paths";
import { getInvestor } from "@/lib/services/get-investor";
import { summarizeParty } from "@/lib/services/summarize-party";

/** One investor with its deals and what they asked for. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(investorPath, {
  GET: jsonRead(investorPath.operations.GET, {
    read: async ({ params, query }) => {
      const investor = await getInvestor(params.key);
      return { investor, ...(await summarizeParty(investor, { ...query, investor: investor.key })) };
    },
  }),
});
