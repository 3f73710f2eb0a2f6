import type { KindCues } from "./cue";

const elsewhere =
  /清算|股息|采购|分红权|超过[^。;]{0,8}收入|违约金|表决权|股权比例|持股|算力消耗|工作时间|折扣|最低价|转股|不低于|营收占比|没有|著作权|取消|隔壁|别家/;

export const revenueShareChinese: Pick<KindCues, "cues" | "lookAlikes"> = {
  cues: [
    {
      id: "revenue_share/zh/share",
      language: "zh",
      all: [
        /收入|营收|营业额|实收|毛利|利润|流水|净额|销售额|回款|收款|授权费|到账|软件款|所得|订阅|卖出去|许可费|订单|含税/,
        /\d+(?:\.\d+)? ?%|分成|提成|抽|四六|三七|五五|一半|四分之|三分之|得\d|得三|[一二三四五六七八九两]成|个点|拆账|分账/,
        /支付|分成|返还|归|享有|提取|留存|结算|分得|抽|得|留归|提留|拨付|计付|分享|拆账|分账|扣收|留在/,
      ],
      none: [elsewhere],
      weight: 0.6,
      example: "公司应按季度向投资方支付模型业务收入的百分之二十。",
    },
  ],
  lookAlikes: [],
};
