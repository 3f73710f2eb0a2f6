import { notFound } from "next/navigation";
import type { Viewer } from "@/lib/auth/signed-in";
import type { ImportRunView } from "@/lib/core/import/import-run";
import { AppError } from "@/lib/core/shared/app-error";
import { getImport } from "@/lib/services/get-import";

/** One import for a page; an id that names none is a page that does not exist. */
export async function loadRun(viewer: Viewer, id: string): Promise<ImportRunView> {
  try {
    return await getImport(viewer, id);
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") notFound();
    throw error;
  }
}
