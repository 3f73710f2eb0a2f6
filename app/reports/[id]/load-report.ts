import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ASKER_COOKIE, askerFromCookie } from "@/lib/auth/asker";
import { AppError } from "@/lib/core/shared/app-error";
import { getReport } from "@/lib/services/get-report";

/** Who asks for the page; null for a browser that was not here before. */
export const askerHere = async () => askerFromCookie((await cookies()).get(ASKER_COOKIE.name)?.value);

/** The report, once per request; another browser's is not found. */
export const reportOf = cache(async (id: string) => {
  return getReport(await askerHere(), id).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not-found") notFound();
    throw error;
  });
});
