import type { Cue } from "./cue";
import { zh } from "./pattern";

const thing = zh`权重|参数|检查点|源代码|源码|代码|模型|改进|知识产权|专利|技术成果|衍生|微调|技术秘密|训练脚本|构建脚本|模块|内核|量化|蒸馏|著作权|副本`;
const party = zh`INVESTOR|双方|共有|我方|对方|贵司|甲乙|各占`;
const otherRight =
  /商标|开源许可|归COMPANY(?:独家|单独|所有)|不授予|未授予|开源|数据湖|客户数据|对话记录|用户数据|净额|分成|经销|独家代理|内测|不得使用|发布|必要条件|托管平台|公开信息|算力托管|独家托管|洽商|不得留存|题库|仍归COMPANY|取得任何许可|尽职调查|不因本次|语料|行业的模型授权/;

export const modelIpCuesZh: Cue[] = [
  {
    id: "model_ip_license/zh/licence",
    language: "zh",
    all: [
      thing,
      party,
      zh`许可|授权|使用权|再许可|转授|转许可|独占`,
      zh`永久|不可撤销|免费|免许可费|许可费|独占|转授|再许可|权重|授予|扩展|副本|不因|内部|存量|不可逆|长期`,
    ],
    none: [otherRight],
    weight: 0.66,
    example: "公司授予投资方永久的、不可撤销的模型及权重使用许可。",
  },
  {
    id: "model_ip_license/zh/owned",
    language: "zh",
    all: [
      thing,
      zh`归~(?:INVESTOR|双方|我方|对方)|共有|共同所有|转让给INVESTOR|INVESTOR(?:单独|独家)?(?:享有|所有)|名下|由INVESTOR~(?:享有|所有|持有)|各占|按份`,
      zh`权|改进|成果|权重|代码|模块|模型`,
    ],
    none: [otherRight, /机时|卡时|股权|收入/],
    weight: 0.66,
    example: "公司在投资方平台上形成的改进成果的知识产权归投资方所有。",
  },
  {
    id: "model_ip_license/zh/escrow",
    language: "zh",
    all: [zh`提存|源码托管|公证|第三方托管|托管机构|寄存|取用|取出|封存`, zh`权重|源码|源代码|代码|脚本|参数|模型`],
    none: [/公开信息|隔壁|未要求|不作/],
    weight: 0.64,
    example: "公司应将各版本模型权重交公证处提存,公司停业时投资方可取用。",
  },
];
