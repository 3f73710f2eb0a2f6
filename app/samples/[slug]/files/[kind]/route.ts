import { takeAwayKind } from "@/lib/core/report/take-away";
import { AppError } from "@/lib/core/shared/app-error";
import { answer } from "@/lib/http/answer";
import { attachment } from "@/lib/http/attachment";
import { takeAwaySample } from "@/lib/services/take-away-sample";

/** The report on a sample as a file. */
export function GET(
  request: Request,
  { params }: { params: Promise<{ slug: string; kind: string }> },
): Promise<Response> {
  return answer(async () => {
    const { slug, kind } = await params;
    const form = takeAwayKind(kind);
    if (form === null) throw new AppError("not-found", "A report cannot be had in this form.");
    return attachment(await takeAwaySample(slug, form, request.signal));
  });
}
