import type { KindCues } from "./cue";

const operations =
  /首席|行政总裁|ceo|总经理|负责人|副总裁|任免|人事|聘任|核心岗位|路线|发布|上线|下线|下架|定价|价格(?:下调|调整|及)|零售|售价|指导价|供应商|外包|预算|研发|研究课题|训练|版本|功能|产品线|产品(?:与|计划|规划|路线)|云厂商|云采购|标注|内容审核|新模型|停止维护|业务方向|算力分配|地图商/;
const elsewhere =
  /章程|清算|开源|合并|分立|注册资本|商标|控制权|收购|论文|新闻|无权|不享有|无否决|股息|出售|转让|保密|发表|公开发布权重|无须|无需|自行决定|任何第三方云|其他云|清单所列|从事|格式提交|离任的|语料|汇报|由COMPANY[^,，。]{0,4}拍板|专班|常驻|提示词|第三方云/;

export const governanceControlChinese: Pick<KindCues, "cues" | "lookAlikes"> = {
  cues: [
    {
      id: "governance_control/zh/say-over-operations",
      language: "zh",
      all: [
        /同意(?![,，:])|赞成|否决|批准|点头|认可|核准|签字|复核通过|拍板|一致通过|审批|异议|协商一致|签署版/,
        operations,
        /INVESTOR|董事|委员会|他们|我方|股东|双方/,
      ],
      none: [elsewhere],
      weight: 0.6,
      example: "公司发布新模型、调整定价须经投资方董事同意。",
    },
    {
      id: "governance_control/zh/body-decides",
      language: "zh",
      all: [/委员会|理事会|工作组|董事会/, /决定票|简单多数|过半数|审定|一致|决定|改组|否定意见|指定/, operations],
      none: [elsewhere],
      weight: 0.5,
      example: "双方设立联合委员会审定研发路线,投资方代表享有决定票。",
    },
  ],
  lookAlikes: [],
};
