import "@/app/styles/kinds.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { KindView } from "@/components/kinds/kind-view";
import { kindOfSlug } from "@/lib/core/taxonomy/kind-slug";
import { kindText } from "@/lib/core/taxonomy/kind-text";
import { findKindCounts } from "@/lib/services/find-kind-counts";
import { findKindDeals } from "@/lib/services/find-kind-deals";

interface Props {
  params: Promise<{ kind: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name, definition } = kindText(kindOf((await params).kind));
  return { title: name, description: definition };
}

export default async function KindPage({ params }: Props) {
  const kind = kindOf((await params).kind);
  const [record, deals] = await Promise.all([findKindCounts(), findKindDeals(kind)]);
  return <KindView {...{ kind, record, deals }} />;
}

function kindOf(slug: string) {
  return kindOfSlug(slug) ?? notFound();
}
