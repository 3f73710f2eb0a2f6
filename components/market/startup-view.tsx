import Link from "next/link";
import type { DealPage } from "@/lib/core/market/deal";
import type { DealQuery } from "@/lib/core/market/deal-filter";
import type { Startup } from "@/lib/core/market/party";
import type { StringProfile } from "@/lib/core/market/string-profile";
import { PartyView } from "./party-view";
import { partyStandfirst } from "./party-words";
import { StartupLabels } from "./startup-labels";
import { countryName } from "./words";

export interface StartupViewProps {
  startup: Startup;
  query: DealQuery;
  page: DealPage;
  profile: StringProfile;
  asOf: string;
}

/** One startup: its standing over time, what its deals asked for, the offers it declined. */
export function StartupView({ startup, ...rest }: StartupViewProps) {
  return (
    <PartyView
      party={startup}
      path={`/startups/${encodeURIComponent(startup.key)}`}
      crumb={<Link href="/deals">Deals</Link>}
      standfirst={`${startup.country === null ? "" : `${countryName(startup.country)}. `}${partyStandfirst(rest.profile)}`}
      {...rest}
    >
      <StartupLabels labels={startup.labels} />
    </PartyView>
  );
}
