import { activeShare, monthlyCostMinor, priceFrontier } from "@/lib/core/labs/price-frontier";
import { apiRoute } from "@/lib/http/api-route";
import { jsonRead } from "@/lib/http/json-read";
import { modelsPath } from "@/lib/http/paths/reference-paths";
import { findLabs } from "@/lib/services/find-labs";

/** The models of the labs page, with the figures it works out. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(modelsPath, {
  GET: jsonRead(modelsPath.operations.GET, {
    read: async ({ query: { tokens } }) => {
      const { models } = await findLabs();
      const frontier = new Set(priceFrontier(models));
      const worked = models.map((model) => ({
        ...model,
        onFrontier: frontier.has(model),
        monthlyCostMinor: monthlyCostMinor(model, tokens),
        activeShare: activeShare(model),
      }));
      return { tokens, models: worked };
    },
  }),
});
