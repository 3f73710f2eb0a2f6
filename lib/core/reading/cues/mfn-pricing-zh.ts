import type { KindCues } from "./cue";

const price = /价|费率|费用|授权费|折扣|优惠|条件|结算|额度/;
const others = /客户|第三方|任何|任一|其他|其它|别的|渠道|同期|对外|厂商|车企|谁|市场|平台|企业|经销商/;
const elsewhere =
  /估值|转股|每股|股权|债券|可转|增资|清算|房租|租金|机时|INVESTOR(?:应|须|承诺)?(?:向COMPANY|以|按)[^。;]{0,10}(?:提供|供应)|COMPANY采购|消费|INVESTOR(?:承诺)?给予COMPANY|存托/;

export const mfnPricingChinese: Pick<KindCues, "cues" | "lookAlikes"> = {
  cues: [
    {
      id: "mfn_pricing/zh/lowest",
      language: "zh",
      all: [/最低|最优惠|最惠|最优|不得?高于|不劣于|不得低于|不低于|不能卖得更便宜|最高档/, price, others],
      none: [elsewhere],
      weight: 0.6,
      example: "公司向投资方提供服务的价格不得高于向任何第三方提供同类服务的最低价格。",
    },
    {
      id: "mfn_pricing/zh/follows",
      language: "zh",
      all: [
        /更低|更优惠?|优于|低于|折扣|降价|差价|差额/,
        /追溯|同享|同价|自动(?:享有|拿到|适用|获得)|跟着降|退还|补退|下调|退补|适用新价|同样的折扣|同日起/,
        price,
      ],
      none: [elsewhere],
      weight: 0.55,
      example: "第三方取得更优惠价格的,投资方自同日起自动享有,并有权要求返还差价。",
    },
    {
      id: "mfn_pricing/zh/capped",
      language: "zh",
      all: [/INVESTOR/, /封顶|不得上调|成本加成|涨价幅度|价格锁定|单价不变|按成本|为上限/, price],
      none: [elsewhere],
      weight: 0.5,
      example: "投资方采购接口的价格按成本加成百分之五结算,单价不得上调。",
    },
  ],
  lookAlikes: [],
};
