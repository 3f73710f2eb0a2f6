import type { KindCues } from "./cue";

const people =
  /员工|人员|研究员|工程师|创始人|核心团队|骨干|首席|团队|技术负责人|科学家|博士|的人|任何人士|负责人|挖人|专家|代表|毕业生|成员|[一二两三四五六七八九十\d]+[人名]/;
const elsewhere =
  /兑现|成熟|竞业补偿|期权|离职后[^。;]{0,10}(?:公司应按月|补偿)|代持|董事|列席|技术代表|研究员和[^。;]{0,12}取得|INVESTOR[^互,，。;]{0,12}不(?:得)?(?:招|聘|雇|录)|取消,|不自营/;

export const talentRestrictionChinese: Pick<KindCues, "cues" | "lookAlikes"> = {
  cues: [
    {
      id: "talent_restriction/zh/no-hire",
      language: "zh",
      all: [
        /(?:不得|不|互不|禁止|避免)[^。;]{0,24}(?:招聘|招揽|聘用|雇用|录用|挖人|招海|招[^标商股])|挖人|聘用前须|直接聘用/,
        people,
      ],
      none: [elsewhere],
      weight: 0.6,
      example: "公司不得招聘投资方人工智能部门员工。",
    },
    {
      id: "talent_restriction/zh/second",
      language: "zh",
      all: [/派驻|借调|驻场|常驻|抽调|外派|选派|固定编制|专班|派来/, people],
      none: [elsewhere, /审计|稽核|列席/],
      weight: 0.6,
      example: "公司应按投资方要求派驻不超过十名研究人员。",
    },
    {
      id: "talent_restriction/zh/tied",
      language: "zh",
      all: [
        /调离|调岗|转岗|调任|抽回|撤换|不得转入|专职|专责|工时|工作时间|主要精力|留在[^。;]{0,10}项目|服务满|兼任/,
        people,
      ],
      none: [elsewhere],
      weight: 0.6,
      example: "附表所列六名研究员三年内须专责联合项目,公司不得将其调任他职。",
    },
    {
      id: "talent_restriction/zh/leaving-costs",
      language: "zh",
      all: [
        /创始人|首席|核心|骨干|科学家|研究人员/,
        /离职|离任|流失率|离开/,
        /取消|暂停|终止|下调|违约|还款|不得加入|有权/,
      ],
      none: [elsewhere],
      weight: 0.6,
      example: "任一创始人离职的,投资方有权取消尚未支付的投资款。",
    },
  ],
  lookAlikes: [],
};
