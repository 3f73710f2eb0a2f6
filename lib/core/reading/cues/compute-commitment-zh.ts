import type { Cue } from "./cue";
import { zh } from "./pattern";

const goods = zh`云|算力|加速卡|卡时|机时|服务|INVESTOR|采购|消费|用量|整机|服务器|算力券|账单`;
const money = zh`元|亿|万|\d|%|一半|其余|余下|部分|全数`;
const otherMatter =
  /返还|退还差额|违约金|终止|失效|消灭|违反|不承担|无最低|持股|估值|分成|收入|折扣(?:如数|应|返)|提前退出|免收|芯片上|应予谢绝|分配|向COMPANY发放抵扣|无需购买/;

export const computeCuesZh: Cue[] = [
  {
    id: "compute_commitment/zh/minimum",
    language: "zh",
    all: [
      zh`最低|不(?:得)?低于|不(?:得)?少于|至少|累计|保底|承诺|每年|年度|悉数`,
      zh`消费|采购|采购|用量|付款|购买|花在|提货|订购`,
      goods,
      zh`元|\d+ ?张|卡时|机时|万|亿`,
    ],
    none: [otherMatter, /投资款不低于|自终止|\d ?%以上应/],
    weight: 0.66,
    example: "公司每年在投资方云的消费不得低于人民币一亿元。",
  },
  {
    id: "compute_commitment/zh/shortfall",
    language: "zh",
    all: [
      zh`不足|未用完|没花完|花不完|没烧完|烧不完|未提足|未达|差额|未动支|逾期|不烧完|没有?用完|用不完|不足部分`,
      zh`补足|补缴|补|计费|结清|不退|作废|充公|归|清零|缴|付款|照样|扣|不予结转|返还INVESTOR|不予退`,
      goods,
    ],
    none: [/折扣|持股|业绩|估值调整|终止本协议|顺延/],
    weight: 0.66,
    example: "年度消费不足承诺额的,公司应于次年一月补足差额,计入云服务账单。",
  },
  {
    id: "compute_commitment/zh/in-kind",
    language: "zh",
    all: [
      zh`投资款|增资款|认购款|认?股款|本金|借款|对价|投资额|融资款|出资|本轮|其中|里头|余下|其余|总对价`,
      zh`券|代金|抵用|额度|机时|卡时|整机|实物|设备|服务器|作价|预付账户|共管账户|监管账户|算力|INVESTOR云`,
      zh`支付|缴付|抵扣|形式|发放|划入|到位|折合|转为|存入|打进|用于|仅可|仅得|只能|花在|购买|採购|采购`,
      money,
    ],
    none: [/返还|违约金|退还|违反|提前|谢绝|应予|持股|股权转让|比例/],
    weight: 0.68,
    example: "本轮投资款的百分之五十以算力代金券形式支付。",
  },
];
