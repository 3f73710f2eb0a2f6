import type { KindCues } from "./cue";
import { zh } from "./pattern";
import * as D from "./words-deal-zh";

const elsewhere =
  /优先(?:购买|受让|谈判|认购)|清算事件|INVESTOR(?:及其[^，,]{0,8})?不得|下列含义|领售|共同出售|报价|洽商|磋商|对案|同等条件|创始人转让|联合研发|合营|未予采纳|撤了|当然终止|知情权|期权|章程应载明|拟[^。;]{0,12}融资/;
const gets = /取得|持有|收购|并购|入股|成为[^。;]{0,10}股东|受让|参股|控股|合并|买|卖给|变更|出现|质押|发行/;
const follows =
  /终止|回购|返还|退还|许可|解除|有权|无效|加速|到期|转为|要求|收回|同意|批准|买断|强制收购|取消|扩展|授权|停供|转让予|受让|不得|不生效|承继|偿还/;

export const changeOfControlChinese: Pick<KindCues, "cues" | "lookAlikes"> = {
  cues: [
    {
      id: "change_of_control/zh/rival-gets-stake",
      language: "zh",
      all: [
        zh`(?:${D.rivals}|第三方|从事|厂商|任何人|平台|名单)`,
        zh`(?:取得|持有|收购|并购|入股|成为~股东|参股|受让|合计持有|卖给|新增股东|质押)`,
        /股权|股份|表决权|投票权|控制权|股东|\d ?%|收购|并购|入股|参股|权益/,
        follows,
      ],
      none: [elsewhere],
      weight: 0.6,
      example: "竞争方取得公司20%以上股权的,投资方有权要求公司回购其股份。",
    },
    {
      id: "change_of_control/zh/control-changes",
      language: "zh",
      all: [
        /控制权(?:发生)?(?:变更|变动)|实际控制人变更|最终受益人|首次公开发行|控股权转让|第一大股东|控制权/,
        gets,
        follows,
      ],
      none: [elsewhere],
      weight: 0.55,
      example: "公司控制权变更须事先取得投资方书面同意。",
    },
  ],
  lookAlikes: [],
};
