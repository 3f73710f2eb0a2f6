import type { Cue } from "./cue";
import { zh } from "./pattern";

export const distributionCuesZh: Cue[] = [
  {
    id: "distribution_exclusivity/zh/only-through-them",
    language: "zh",
    all: [
      zh`独家|只能|统一|唯一|唯|只在|只由|只可|仅|排他|独占|一律|一概|一家|不得另|均应|不得(?:自行|直接|在其他)|不得在`,
      zh`经销|分销|代理|销售|上架|转售|渠道|签约|对外授权|授权|总代|经营|供货|询价|交付|签约主体|商城|云市场|目录`,
      zh`INVESTOR|我方|其他|任何|维峰`,
      zh`客户|市场|区|行业|政|企业|渠道|品类|电讯商|金融|海外|境外|主机厂|模型|api|产品|镜像`,
    ],
    none: [
      /非独家|股权|融资|竞争对手的投资|单价|价格|价不|不得高于|折扣|保密|不得接触|可阅|知悉|自动转为|语料|专利|源码|许可费|算力|--删|收入|机密|仅供参考|默认模型|公开信息|隔壁|不再/,
    ],
    weight: 0.66,
    example: "投资方为公司API在亚太区企业客户的独家经销商。",
  },
];
