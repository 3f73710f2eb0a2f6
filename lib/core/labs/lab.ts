/** A label of a lab that held from one date to another, with its source; the record's doubt stands beside it. */
export interface LabLabel {
  /** 'independent', 'integrated', 'cloud_exclusive', 'multi_cloud', ... */
  label: string;
  /** ISO dates to the precision known; null `to` = still standing as far as the record goes. */
  from: string;
  to: string | null;
  source: string;
  sourceUrl: string | null;
  confidence: "article" | "verified" | "recalled" | "disputed";
  note: string | null;
}

export interface Lab {
  id: string;
  name: string;
  /** As the article puts it. */
  fundingModel: string;
  cloudDependency: string;
  openSourcePolicy: string;
  advantage: string;
  group: "independent" | "integrated";
  labels: LabLabel[];
}

export interface Model {
  id: string;
  name: string;
  labName: string;
  architecture: string;
  totalParams: string;
  activeParams: string;
  /** Percent correct. */
  mmlu: number;
  /** List price of one million input tokens, in US cents. */
  priceMinor: number;
  estimated: boolean;
  source: string;
  note: string | null;
}
