import { terms } from "./pattern";

/* Chinese lists of the kinds about where models run and what is bought for it; see words-compute-en.ts. */

/** What is run, or the measure of running it. */
export const load = terms(
  "训练|推理|推论|负载|部署|托管|上云|预训练|微调|卡时|机时|算力|线上服务|在线服务|业务|集群|流量|调用量|开发测试|任务|运行",
);
/** The investor's or a named cloud. */
export const place = terms(
  "INVESTOR|云|智算中心|智算集群|资源池|机房|可用区|数据中心|枢纽|本平台|指定(?:的)?(?:云|平台|机房)",
);
/** More than a chance part of the whole. */
export const share = terms(
  "\\d ?%|[二三四五六七八九十]分之[一二三四五六七八九]|[三四五六七八九]成|过半|半数|大部分|大半|多数|绝大|主要",
);
/** Nothing elsewhere. */
export const only = terms(
  "独家|唯一|全部|一律|排他|只能|只在|只用|只放|只(?:可|得|许)|仅(?:可|能|得|在|限|使用)|均(?:应|须|在|由)|统一|专属|全量|悉数|不得另",
);
/** Ahead of others. */
export const ahead = terms("首选|优先|先(?:问|紧着|向|行|询|在|考虑)|首要|默认|主场|第一顺位|第一选择|首位");
/** Somebody else's. */
export const elsewhere = terms("其他|其它|别家|他家|别的|第三方|另(?:行|寻|觅|向|租|选)|RIVAL|以外|之外|他处|友商");
/** Money goes back, or the tie ends, or the choice is free: other kinds. */
export const otherKind =
  /返还|退还|退回|偿付|补偿金|违约金|终止|失效|消灭|解除|不再(?:适用|受)|自动(?:终止|解除)|自主(?:选择|决定)|拍板|任意选择|自由选择|可自行|有权(?:自行|使用任何)|不影响/;
