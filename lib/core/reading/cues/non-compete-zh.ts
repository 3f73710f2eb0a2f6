import type { KindCues } from "./cue";
import { zh } from "./pattern";
import * as D from "./words-deal-zh";

const elsewhere =
  /INVESTOR(?:及其[^，,]{0,8})?不得|创始人|离职|员工|接触|采购|租用|使用任何|云资源|研究员|核心(?:成员|人员)|托管|开源|最低价|收购|离任|排他期|样片|接入|调离|买家|不得资助|上架费|第一大股东|贵司持有|保密信息|应用商店|经销商|公有云|其他平台不得|INVESTOR若从事|被INVESTOR/;

export const nonCompeteChinese: Pick<KindCues, "cues" | "lookAlikes"> = {
  cues: [
    {
      id: "non_compete/zh/rival-refused",
      language: "zh",
      all: [zh`${D.staysOut}`, zh`${D.rivals}`, zh`(?:${D.dealing}|${D.funding})`],
      none: [elsewhere],
      weight: 0.45,
      example: "协议期内,公司不得向投资方的主要竞争对手提供模型服务。",
    },
    {
      id: "non_compete/zh/for-a-time",
      language: "zh",
      all: [zh`${D.staysOut}`, zh`${D.rivals}`, zh`${D.lasting}`],
      none: [elsewhere],
      weight: 0.3,
      example: "两年内,公司不为附表所列三家厂商定制模型。",
    },
    {
      id: "non_compete/zh/money-refused",
      language: "zh",
      all: [
        zh`(?:不得|不接受|不引入|不收|谢绝|婉拒|别拿|不拿|不能拿|不得成为|既不)~~${D.funding}|${D.rivals}~~(?:不得|谢绝|婉拒|不能)~~(?:股东|入股|拿|出资|投资)|${D.rivals}~~(?:出资|入股|的钱)~~(?:谢绝|婉拒|不能|上限)`,
        zh`${D.rivals}`,
      ],
      none: [elsewhere],
      weight: 0.5,
      example: "未经投资方同意,公司不得接受附件四所列竞争方的投资。",
    },
    {
      id: "non_compete/zh/field",
      language: "zh",
      all: [zh`公司|COMPANY|本集团`, zh`不得~(?:从事|进入|自建|经营|开展)~~(?:业务|领域|竞争|中心|市场)`],
      none: [elsewhere],
      weight: 0.55,
      example: "公司不得从事与投资方主营业务相竞争的业务。",
    },
  ],
  lookAlikes: [],
};
