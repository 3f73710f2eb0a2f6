import type { ImportRunView } from "@/lib/core/import/import-run";
import { LiveForm } from "./live-form";
import { MappingTable } from "./mapping-table";
import { QuestionFields } from "./question-fields";
import { UnreadValues } from "./unread-values";

/** All that is chosen of the columns, in one form: the plan is made of exactly what stands here. */
export function ColumnsForm({ run }: { run: ImportRunView }) {
  return (
    // Read in another way the file has other columns, and the lists must not keep what was chosen for the old ones.
    <LiveForm key={JSON.stringify(run.dialect)} action={`/admin/import/${run.id}/choose`} label="Columns">
      <MappingTable run={run} />
      <QuestionFields run={run} />
      <UnreadValues run={run} />
      <div className="actions">
        <button className="btn primary" type="submit" name="then" value="plan">
          {run.plan === null ? "Plan the import" : "Plan again"}
        </button>
        <button className="btn no-script" type="submit" name="then" value="columns">
          Save, and read the first rows anew
        </button>
        <span className="sm soft">Nothing is written by a plan.</span>
      </div>
    </LiveForm>
  );
}
