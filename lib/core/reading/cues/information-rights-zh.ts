import type { KindCues } from "./cue";

const secret =
  /未(?:对外)?(?:发布|公开|公布|上线)|尚未|发布前|上线前|公布前|公开前|宣布|路线图?|路线书|内测|预览|候选版本|提前[^。;]{0,6}(?:试用|体验|访问|试)|评测|红队|对抗测试|漏洞|缺陷|安全(?:评估|测试|审查)|技术审计|稽核|源代码|源码|代码|研发计划|研发(?:进展|月报)|研究进展|训练(?:计划|曲线|日志|进展|进度|实验|框架|任务)|架构|模型结构|计算图|性能剖析|在研|产品方向|实验|客户的?(?:用量|调用量|收入|合同)|报价及谈判|翻车|仓库/;
const given =
  /通报|提供|开放|访问|报告|披露|告知|抽查|审计|查阅|试用|汇报|展示|获得|提交|抄送|同步|讲解|介绍|登入|取得|列席|调阅|审查|审阅|说明|交付|交INVESTOR|给INVESTOR|账号|权限|收取|查看|发送|先报/;
const recipient = /INVESTOR|我们|我方|我司|双方|甲方|合作方|投资人|股东/;
const elsewhere =
  /无权|不得要求|论文|同意|批准|开源|许可使用|训练数据|语料|隔离|仅限|财务报表|知悉范围|不得向|备案|清算|报价|撤回|托管|INVESTOR向COMPANY|自有模型|权重与|不得流入|仅发给|赞成票|收入|补偿/;

export const informationRightsChinese: Pick<KindCues, "cues" | "lookAlikes"> = {
  cues: [
    {
      id: "information_rights/zh/inside-shown",
      language: "zh",
      all: [secret, given, recipient],
      none: [elsewhere],
      weight: 0.55,
      example: "公司应每月向投资方通报产品路线图及训练计划。",
    },
    {
      id: "information_rights/zh/ahead-or-regularly",
      language: "zh",
      all: [secret, given, /前|每(?:月|季|年|半年|双周|两周|周|代|个)|提前|\d+(?:小时|日|天|周|个月)/],
      none: [elsewhere],
      weight: 0.3,
      example: "投资方有权在模型正式发布前六十日获得预览版访问权限。",
    },
  ],
  lookAlikes: [],
};
