import type { Cue } from "./cue";
import { zh } from "./pattern";

export const platformCuesZh: Cue[] = [
  {
    id: "platform_integration/zh/built-in",
    language: "zh",
    all: [
      zh`集成|接入|内置|预装|对接|嵌入|默认|打通|调用INVESTOR|搭载|装车|上车|同步开发|出厂|量产适配`,
      zh`INVESTOR|旗下|生态|应用|终端|os|车型|家电|套件|桌面|办公`,
      zh`应|须|完成|默认|专职|承诺|锁定|先|一律|不得早于|同步|方可|均`,
    ],
    none: [/不要求|开源|自愿|可选|加速卡|算子|数据|许可|日志|经销|目录之用|不负有/],
    weight: 0.66,
    example: "公司应于两个季度内完成与投资方电商及办公产品的深度集成。",
  },
  {
    id: "platform_integration/zh/first-there",
    language: "zh",
    all: [
      zh`首发|先(?:在|上|行|于|装|亮相)|首先|率先|得先|优先上线|不晚于|不迟于|仅在|亮相`,
      zh`INVESTOR|旗下|平台|广场|市场|桌面|商店|套件|凤栖|车型`,
      zh`上线|首发|亮相|发布|登陆|上自己|官网|上架|搭载|开放|装车|提供|其他|才能|app`,
    ],
    none: [/不要求|开源|芯片|加速卡|处理器|经销|销售合同|通知|镜像|融资|报价|云资源|训练任务|集群/],
    weight: 0.66,
    example: "新模型应不晚于其他渠道在投资方模型平台首发上线。",
  },
];
