import { AppError } from "../core/shared/app-error";

/**
 * Refuses a request that changes something and does not come from the product's own pages. A cookie alone is no proof:
 * a browser sends it for other sites' forms too, and Next lets a request without Origin through.
 * @throws AppError 'forbidden'.
 */
export function requireSameOrigin(request: Request): void {
  const origin = request.headers.get("origin");
  const host = request.headers.get("host") ?? new URL(request.url).host;
  if (origin === null || !URL.canParse(origin) || new URL(origin).host !== host)
    throw new AppError(
      "forbidden",
      "This address answers only to the product's own pages. Programs use POST /api/v1/score.",
    );
}
