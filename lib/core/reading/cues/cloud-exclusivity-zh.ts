import type { Cue } from "./cue";
import { zh } from "./pattern";
import * as C from "./words-compute-zh";

const load = zh`${C.load}`;
const place = zh`${C.place}`;
/** Credits, resale, chips, shares of rights and of money. */
const otherUse =
  /代金|抵扣|算力券|抵用|签约|经销|分销|上架|销售|芯片|共有|分成|收入|持股|按凭证|凭发票|单价|回传|嵌入向量|出资/;

export const cloudCuesZh: Cue[] = [
  {
    id: "cloud_exclusivity/zh/only-there",
    language: "zh",
    all: [load, place, zh`${C.only}`, zh`在|于|由|用|放|至|云`],
    none: [otherUse, C.otherKind],
    weight: 0.68,
    example: "公司应独家使用投资方提供的云算力及托管服务。",
  },
  {
    id: "cloud_exclusivity/zh/no-other",
    language: "zh",
    all: [
      zh`不得|未经|不能|不另|不可|不再|关停|禁止|才放行`,
      zh`${C.elsewhere}~(?:云|算力|托管|机房|集群|租用|场所|厂商|供应商|平台|智算)|(?:租用|采购|使用|迁)~${C.elsewhere}|另(?:向|觅|寻)`,
      zh`云|算力|训练|推理|托管|机房|实例`,
    ],
    none: [otherUse, C.otherKind, /不得(?:限制|要求|以此)/],
    weight: 0.66,
    example: "公司不得使用任何第三方云服务。",
  },
  {
    id: "cloud_exclusivity/zh/share-there",
    language: "zh",
    all: [load, place, zh`${C.share}`, zh`应|须|必须|落在|位于|由|经由|不低于|不少于|不少|至少|以上|完成`],
    none: [otherUse, C.otherKind, /连续|报价高|低于\d+ ?%的|违反/],
    weight: 0.68,
    example: "公司年度训练任务的百分之八十以上应在投资方云完成。",
  },
  {
    id: "cloud_exclusivity/zh/preferred",
    language: "zh",
    all: [
      zh`${C.ahead}|同等条件|跟得?不?上|报价机会|首选云`,
      zh`云|算力|集群|托管|推理|训练|线上服务|业务|机房`,
      zh`INVESTOR|云|我们|对方`,
      zh`首选|报价|询价|他家|别家|别人|其他|同等条件|优先(?:考虑|采购|使用|部署|选用|租用)|先(?:问|紧着)`,
    ],
    none: [otherUse, C.otherKind, /优先(?:购买|认购|受让|供应给)|股权|融资|并购|收购/],
    weight: 0.64,
    example: "公司新增算力时,同等条件下应优先考虑投资方云;选用他家前应先向投资方询价。",
  },
  {
    id: "cloud_exclusivity/zh/migrate",
    language: "zh",
    all: [
      zh`迁(?:移|入|至|到)|搬(?:到|至|上)|切换(?:到|至)`,
      zh`(?:至|到|入|上)~(?:INVESTOR|云|指定)`,
      load,
      zh`应|须|承诺|完成|全部|之内|内`,
    ],
    none: [otherUse, C.otherKind, /迁出|迁离|协助|免费/],
    weight: 0.6,
    example: "公司承诺自交割日起九个月内将全部训练及推理业务迁移至投资方云。",
  },
];
