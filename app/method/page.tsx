import "@/app/styles/method.css";
import type { Metadata } from "next";
import { MethodView } from "@/components/method/method-view";
import { getMethod } from "@/lib/services/get-method";

export const metadata: Metadata = { title: "Method" };

export default async function MethodPage() {
  return <MethodView text={await getMethod()} />;
}
