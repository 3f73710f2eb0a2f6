import { answer } from "@/lib/http/answer";
import { attachment } from "@/lib/http/attachment";
import { readTakeAway } from "@/lib/http/read-take-away";
import { takeAwaySample } from "@/lib/services/take-away-sample";

/** The report on a sample as a file. */
export function GET(
  request: Request,
  { params }: { params: Promise<{ slug: string; kind: string }> },
): Promise<Response> {
  return answer(async () => {
    const { slug, kind } = await params;
    return attachment(await takeAwaySample(slug, readTakeAway(request, kind)));
  });
}
