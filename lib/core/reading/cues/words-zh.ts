import { terms } from "./pattern";

/* Chinese word lists shared by the cues (simplified: traditional text is converted before matching). */

export const duty = terms(
  "应当?|须|必须|需|承诺|保证|同意|有义务|一律|不得少于|不少于|负责|确保|将|均|只能|仅可|仅能|统一",
);
export const ban = terms("不得|不能|不可|禁止|不应|不再|不给|不向|不与|不接受|未经|无权|不会|不收|不另");
export const freedom = terms(
  "有权|可以?|得|自主|自行|自由|不限制|不受|任意|随时|不构成|无需|无须|不影响|不妨碍|任何一?家",
);
export const cloud = terms("云|算力|托管|机房|集群|云平台|云服务|资源池|智算|数据中心|服务器|加速卡|gpu|卡时");
export const workload = terms("训练|推理|负载|部署|托管|上云|运行|预训练|微调|承载|卡时|算力");
export const chip = terms("芯片|加速卡|算子|处理器|npu|gpu|硬件|板卡|显卡|编译器|驱动|软件栈|昇腾|自研卡|整机");
export const weights = terms(
  "权重|参数文件|模型参数|检查点|源代码|源码|代码|模型|改进成果|知识产权|专利|技术成果|衍生|微调|技术秘密|训练脚本|改进",
);
export const model = terms("模型|产品|引擎|api|接口|应用|版本|助手|服务");
export const coreData = terms(
  "数据|语料|日志|对话|提示词|输出|交互|录音|文本|嵌入|向量|遥测|标注|用户内容|埋点|样本|评测集",
);
export const openly = terms(
  "开源|开放权重|公开发布|公开|论文|发表|开放下载|开源许可|开放许可|预印本|技术报告|魔搭|hugging ?face|github",
);
export const rival = terms(
  "RIVAL|竞争(?:对手|方|者|性|云|厂商|平台)?|竞品|同类|其他(?:云|平台|芯片|厂商|投资人)",
  "受限(?:方|主体|投资人)|限制名单|名单所列|对手",
);
export const sale = terms("收购|出售|并购|合并|控制权|要约|转让|处置|上市|整体出让|买方|受让");
export const price = terms("价格|单价|费率|报价|售价|价|折扣|条件|定价|收费");
export const revenue = terms("收入|营收|营业额|实收|毛利|利润|流水|净额|销售额|分成|回款");
export const staff = terms("员工|人员|研究员|工程师|创始人|核心团队|骨干|首席|团队|技术负责人");
export const consent = terms("同意|批准|认可|赞成票|一票否决|否决|点头|书面许可|审批|核准|确认后|首肯");
export const repay = terms(
  "返还|退还|偿还|补偿|补足|违约金|赔偿|回购|追回|扣回|加速到期|重新计价|退回|归还|补缴|没收|作废",
);
export const preview = terms(
  "未(?:对外)?(?:发布|公开|公布)|尚未(?:发布|上线|公开|对外公布)|发布前|上线前|路线图|内测|预览",
  "提前(?:试用|体验|访问)|评测(?:结果|接口|报告|数据)|红队|安全(?:漏洞|评估|测试)|技术审计|源代码审查|代码审查",
  "研发(?:计划|进展)|训练(?:计划|曲线|日志|进展)|架构",
);

/** Ready conditions, see words-en.ts. */
export const has = {
  company: /COMPANY/,
  investor: /INVESTOR/,
  cloud: new RegExp(cloud),
  workload: new RegExp(workload),
  chip: new RegExp(chip),
  weights: new RegExp(weights),
  model: new RegExp(model),
  data: new RegExp(coreData),
  openly: new RegExp(openly),
  rival: new RegExp(rival),
  sale: new RegExp(sale),
  price: new RegExp(price),
  revenue: new RegExp(revenue),
  staff: new RegExp(staff),
  consent: new RegExp(consent),
  repay: new RegExp(repay),
  preview: new RegExp(preview),
  percent: /\d ?%/,
} as const;
