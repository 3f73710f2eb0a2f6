import type { Report } from "@/lib/core/report/report";
import type { Judgements } from "@/lib/core/report/stored-report";

/** What a report's page needs to show and to change its reader's judgement. */
export interface JudgedView extends Judgements {
  /** The report's id. */
  id: string;
  reading: Report;
  /** As judged, also where the page shows the reading. */
  report: Report;
  /** True where the page shows the reading as it was. */
  original: boolean;
  /** Why the last decision could not be kept, where a form without scripts came back. */
  problem: string | null;
}
