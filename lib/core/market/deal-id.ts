import { z } from "zod";

/** A UUID, or the thirteen characters that an import gives the deals it brings (lib/data/imports/id-maker.ts). */
const DEAL_ID = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-z]{13})$/;

/** The id of a deal as addresses and the API write it. */
export const dealIdSchema = z.string().regex(DEAL_ID).meta({ format: "id" });
