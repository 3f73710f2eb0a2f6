import Link from "next/link";
import type { DealPage } from "@/lib/core/market/deal";
import type { DealQuery } from "@/lib/core/market/deal-filter";
import type { Investor } from "@/lib/core/market/party";
import type { StringProfile } from "@/lib/core/market/string-profile";
import { PartyView } from "./party-view";
import { partyStandfirst } from "./party-words";
import { investorKindName } from "./words";

export interface InvestorViewProps {
  investor: Investor;
  query: DealQuery;
  page: DealPage;
  profile: StringProfile;
  asOf: string;
}

/** One investor: what it asks for, how often, over the years, and control per dollar. */
export function InvestorView({ investor, ...rest }: InvestorViewProps) {
  const kinds = investor.kinds.map((kind) => investorKindName(kind).toLowerCase());
  return (
    <PartyView
      party={investor}
      path={`/investors/${encodeURIComponent(investor.key)}`}
      crumb={
        <>
          <Link href="/deals">Deals</Link> / <Link href={`/investors?set=${rest.query.set}`}>Investors</Link>
        </>
      }
      standfirst={`${kinds.length === 0 ? "" : `On record as ${kinds.join(", ")}. `}${partyStandfirst(rest.profile)}`}
      {...rest}
    />
  );
}
