import { z } from "zod";

/** A date of the outside world to the precision its source gives: '2024', '2024-03' or '2024-03-07'. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
  .describe("ISO date to the precision known: a year, a month or a day.");

/** The date to which a figure reaches: that of the newest change behind it. */
export const asOfSchema = z.iso.date().describe("ISO date of the newest change in the data behind the figures.");
