import type { KindCues } from "./cue";

const leaving =
  /提前|终止|退出|迁出|迁离|迁移|未达|违反|不足|离开|停止(?:使用|采购)|解除|解约|低于|停用|换平台|搬走|退了|收回|下线|关闭|中止|改用|另行选用|未发生|下架|不续|擅自/;
const elsewhere =
  /无需返还|不收|控制权|收购|滞纳金|无须|取得[^。;]{0,8}股权|投资方违约|INVESTOR(?:应|须)(?:退还|返还|赔偿)|免收|迟延|保密|分成比例|可用率|保底|(?:款|条|项)[^。;]{0,14}(?:即告|随即|自动|起)?失效|删除|公开信息|同一水平|批发单价|可用性|设备。|所付价格|年度分成/;

export const exitPenaltyChinese: Pick<KindCues, "cues" | "lookAlikes"> = {
  cues: [
    {
      id: "exit_penalty/zh/benefits-taken-back",
      language: "zh",
      all: [
        leaving,
        /返还|退还|补偿|赔|追回|重新计[价算]|退回|归还|补缴|没收|失效|补足|补差|补回|追补|恢复计收|买断|偿付|折为应付|原路退回|清偿/,
        /优惠|额度|折扣|投资款|代金|算力|差额|补贴|券|费|款|元|万|利息|价|机时|补助|返利|设备|股份/,
      ],
      none: [elsewhere],
      weight: 0.6,
      example: "公司提前终止的,应返还已使用的全部算力优惠并按年利率百分之八支付利息。",
    },
    {
      id: "exit_penalty/zh/sum-or-repricing",
      language: "zh",
      all: [
        leaving,
        /违约金|损失赔偿|行权价|转股(?:价|折扣)|回购|购回|上浮|下调|打八折|届至|加速到期|无偿取得|两倍/,
        /%|元|万|价|折|股|款|倍/,
      ],
      none: [elsewhere],
      weight: 0.55,
      example: "公司违反独家约定或退出的,投资方有权将转股价格下调两成。",
    },
  ],
  lookAlikes: [],
};
