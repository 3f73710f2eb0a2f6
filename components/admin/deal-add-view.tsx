import type { Role } from "@/lib/core/access/role";
import { AdminHead } from "./admin-head";
import { DealFields } from "./deal-fields";
import { NoteLine } from "./note-line";

export interface DealAddViewProps {
  who: { actor: string; role: Role };
  note: { tone: "ok" | "bad"; text: string; values?: Record<string, string> } | null;
}

/** Adding a deal by hand. */
export function DealAddView({ who, note }: DealAddViewProps) {
  const typed = note?.values ?? {};
  return (
    <>
      <AdminHead title="Add a deal" who={who} current="/admin/deals/new">
        By the same rules as an import. Leave empty what is not disclosed.
      </AdminHead>
      <NoteLine note={note} />
      <form className="deal-form" method="post" action="/admin/deals/add">
        <div className="field">
          <label htmlFor="deal-set">Data set</label>
          <select className="input" id="deal-set" name="set" defaultValue={typed.set ?? "imported"}>
            <option value="imported">imported</option>
            <option value="public">public</option>
          </select>
        </div>
        <DealFields values={{ confidence: "imported", ...typed }} hints={{}} />
        <button className="btn primary" type="submit">
          Add deal
        </button>
      </form>
    </>
  );
}
