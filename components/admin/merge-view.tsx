import Link from "next/link";
import type { Role } from "@/lib/core/access/role";
import type { MergePreview, PartyKind } from "@/lib/core/hand/party";
import { countOf, formatNumber } from "@/lib/format/number";
import { AdminHead } from "./admin-head";

export interface MergeViewProps {
  who: { actor: string; role: Role };
  kind: PartyKind;
  /** Id of the one that is kept. */
  id: string;
  /** Name or id of the one that goes. */
  name: string;
  /** What merging would do; where it cannot be done, why. */
  plan: MergePreview | string;
}

/** What merging two would do, and doing it. */
export function MergeView({ who, kind, id, plan }: MergeViewProps) {
  const back = `/admin/parties/${kind}/${id}`;
  if (typeof plan === "string") {
    return (
      <>
        <AdminHead title="Merge" who={who} current="/admin/parties" />
        <p className="note bad" role="alert">
          {plan}
        </p>
        <Link className="btn" href={back}>
          Back
        </Link>
      </>
    );
  }
  const { kept, gone, shared, offers, examples } = plan;
  return (
    <>
      <AdminHead title={`Merge ${gone.name} into ${kept.name}`} who={who} current="/admin/parties">
        {`${kept.name} stays and goes by both names; ${gone.name} has no page of its own any more. This can be taken back.`}
      </AdminHead>
      <dl className="doings">
        <Moves what="Deals that move">{countOf(gone.deals - shared, "deal")}</Moves>
        {kind === "investor" ? (
          <Moves what="Deals in which both took part">{`${countOf(shared, "deal")}; both become one there`}</Moves>
        ) : null}
        <Moves what="Declined offers that move">{offers === 0 ? "none" : formatNumber(offers)}</Moves>
        <Moves what="Names that move">{[gone.name, ...gone.aliases.map((alias) => alias.name)].join(", ")}</Moves>
        <Moves what={`Deals of ${kept.name} afterwards`}>{countOf(kept.deals + gone.deals - shared, "deal")}</Moves>
        <Moves what={gone.deals > examples.length ? "Some of the deals" : "The deals"}>
          {examples.join("; ") || "none"}
        </Moves>
      </dl>
      <div className="inline-form">
        <form method="post" action={`${back}/merge-now`}>
          <button className="btn primary" type="submit" name="gone" value={gone.id}>
            Merge {countOf(gone.deals, "deal")}
          </button>
        </form>
        <Link className="btn" href={`/admin/parties/${kind}/${gone.id}/merge?with=${kept.id}`} prefetch={false}>
          The other way round
        </Link>
        <Link className="btn bare" href="/admin/parties">
          Leave as they are
        </Link>
      </div>
    </>
  );
}

function Moves({ what, children }: { what: string; children: string }) {
  return (
    <div>
      <dt className="soft">{what}</dt>
      <dd>{children}</dd>
    </div>
  );
}
