/** Clouds as the record names them, with other ways to write them, folded. */
const PROVIDERS: readonly (readonly [name: string, others: string])[] = [
  ["AWS", "aws|amazon web services|amazon aws|amazon cloud|amazon|亚马逊云|亚马逊云科技"],
  ["Azure", "azure|microsoft azure|ms azure|microsoft|microsoft cloud|微软云|微软"],
  ["Google Cloud", "google cloud|gcp|google cloud platform|google|googlecloud|google cloud (gcp)|谷歌云|谷歌"],
  ["Oracle Cloud", "oracle cloud|oci|oracle|oracle cloud infrastructure|甲骨文|甲骨文云"],
  ["IBM Cloud", "ibm cloud|ibm"],
  ["Alibaba Cloud", "alibaba cloud|aliyun|alibaba|阿里云|阿里"],
  ["Tencent Cloud", "tencent cloud|tencent|腾讯云|腾讯"],
  ["Huawei Cloud", "huawei cloud|huawei|华为云|华为"],
  ["Baidu AI Cloud", "baidu ai cloud|baidu cloud|baidu|百度智能云|百度云|百度"],
  ["Volcano Engine", "volcano engine|volcengine|火山引擎"],
  ["CoreWeave", "coreweave"],
  ["Crusoe", "crusoe|crusoe cloud"],
  ["Nebius", "nebius"],
  ["Lambda", "lambda|lambda labs|lambda cloud"],
  ["OVHcloud", "ovhcloud|ovh"],
  ["Scaleway", "scaleway"],
  ["Cloudflare", "cloudflare"],
  ["DigitalOcean", "digitalocean|digital ocean"],
  ["STACKIT", "stackit|stackit (schwarz)"],
];

const BY_NAME = new Map(
  PROVIDERS.flatMap(([name, others]) => others.split("|").map((other) => [other, name] as const)),
);

/** The cloud that a folded name means, as the record writes it; null for one that is not known. */
export function cloudProvider(folded: string): string | null {
  return BY_NAME.get(folded) ?? null;
}
