import "@/app/styles/method.css";
import type { Metadata } from "next";
import { MethodView } from "@/components/method/method-view";
import { getOffersMethod } from "@/lib/services/get-offers-method";

export const metadata: Metadata = { title: "Effective value" };

export default async function OffersMethodPage() {
  return <MethodView text={await getOffersMethod()} />;
}
