import type { KindCues } from "./cue";
import { zh } from "./pattern";
import * as D from "./words-deal-zh";

const deal = zh`(?:${D.companySale}|${D.laterRound})`;
const holder = /INVESTOR|我们|我方|股东|贵方/;
const time = /\d+(?:个)?(?:日|天|工作日|营业日|个月)/;
const elsewhere =
  /创始人|普通股|共同出售|按持股比例|跟随出售|承租|随售|章程|本金|清算权|领售|采购|算力|其他股东(?:优先|享有)|期权/;

export const rofrRofoChinese: Pick<KindCues, "cues" | "lookAlikes"> = {
  cues: [
    {
      id: "rofr_rofo/zh/priority",
      language: "zh",
      all: [
        /优先(?:购买|谈判|领投|受让|收购|报价|认购|洽商|提出|权)|同等(?:条件|价格)|相同条件|同价|抢先|按该价格|首先要约|最后(?:报价|加价|一次)|先出价|对案|跟不跟|取代|最终报价|按相同|承接交易/,
        deal,
        /INVESTOR|我们|我方|\d+(?:个)?(?:日|天|工作日|营业日)|权/,
      ],
      none: [elsewhere],
      weight: 0.6,
      example: "公司收到收购要约的,投资方在二十日内享有同等条件下的优先购买权。",
    },
    {
      id: "rofr_rofo/zh/told-first",
      language: "zh",
      all: [
        /(?:告知|通知|知会|通报|披露|送达|过目|给INVESTOR看|书面邀约|发出要约|提供给INVESTOR|向INVESTOR)/,
        deal,
        holder,
        time,
        /前|先|提前|内|首先|方可|才可|其间/,
      ],
      none: [elsewhere],
      weight: 0.5,
      example: "公司拟出售控制权的,应提前三十日书面通知投资方。",
    },
    {
      id: "rofr_rofo/zh/talks-alone",
      language: "zh",
      all: [
        /独家?(?:占)?(?:洽商|磋商|谈判)|排他(?:性)?(?:洽商|磋商|谈判)|单独(?:洽商|磋商|谈判)|只与INVESTOR|只有INVESTOR/,
        deal,
      ],
      none: [elsewhere],
      weight: 0.6,
      example: "公司出售核心资产前,投资方享有为期六十日的独占洽商期。",
    },
    {
      id: "rofr_rofo/zh/offered-first",
      language: "zh",
      all: [
        /先(?:行)?(?:由|向|以书面|书面|报|给)[^。;]{0,20}INVESTOR|INVESTOR[^。;]{0,12}(?:不接受|放弃|先行|先于|届满)/,
        deal,
      ],
      none: [elsewhere],
      weight: 0.5,
      example: "出售核心专利前,公司须先向投资方报价,投资方放弃后方可出售给第三人。",
    },
  ],
  lookAlikes: [],
};
