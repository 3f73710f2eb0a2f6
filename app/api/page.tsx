import "@/app/styles/method.css";
import "@/app/styles/api.css";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { ApiView } from "@/components/api/api-view";
import { buildDocument } from "@/lib/http/openapi/build-document";
import { readableApi } from "@/lib/http/openapi/readable-api";
import { getExampleDeal } from "@/lib/services/get-example-deal";

export const metadata: Metadata = {
  title: "API",
  description: "Everything the pages show, for programs: addresses, parameters, answers, limits.",
};

export default async function ApiPage() {
  const asked = await headers();
  const origin = `${asked.get("x-forwarded-proto") ?? "http"}://${asked.get("host") ?? "localhost:3000"}`;
  return <ApiView {...readableApi(buildDocument(await getExampleDeal()), origin)} />;
}
