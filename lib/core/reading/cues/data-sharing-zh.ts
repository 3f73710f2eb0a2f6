import type { Cue } from "./cue";
import { zh } from "./pattern";

const data = zh`数据|语料|日志|对话|提示词|输出|交互|录音|文本|嵌入|向量|遥测|标注|用户内容|埋点|样本|评测集|轨迹|曲线|点云|语音指令|错题|检索词|频次|提问|点击|反馈|行为`;
const otherMatter =
  /不得|财务|无权|保密信息|均?归COMPANY|归(?:用户|使用者|镜叶|客户)|不可|删除|--删|未发布|对外宣布|架构定型|迁移|下行|快照|许可|著作权|共有|同步开发|试用|红队|原\d|仅可用于/;

export const dataSharingCuesZh: Cue[] = [
  {
    id: "data_sharing/zh/provide",
    language: "zh",
    all: [
      data,
      zh`(?:向|给|归集到|交|返还|回传|回传至|存入|同步给|并提供|供|提供)~(?:INVESTOR|我方|诺登|共享库|投资方)|INVESTOR~~(?:访问|取用|调取|可据|可用于|用于|研究院)|共建~数据|数据池|数据湖|共享库|(?:提供|开放|共享|推送|同步|交付|汇总)~INVESTOR`,
    ],
    none: [otherMatter],
    weight: 0.66,
    example: "公司应每月向投资方提供脱敏后的客户使用日志。",
  },
  {
    id: "data_sharing/zh/may-train",
    language: "zh",
    all: [data, zh`(?:INVESTOR|可据以|供其|有权)~~(?:训练|优化|改进|调优|炼|营销|学习)`, zh`有权|可|得|供|用于`],
    none: [otherMatter],
    weight: 0.6,
    example: "投资方有权使用公司服务产生的用户交互数据优化其自有模型。",
  },
];
