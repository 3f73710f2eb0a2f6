import { terms } from "./pattern";

/* Chinese concepts of the kinds about deals with others, see words-deal-en.ts (simplified). */

/** The investor's rivals, however they are pointed at. */
export const rivals = terms(
  "RIVAL|竞争|竞品|对手|同行|同业|争夺同一批|大厂|巨头|主权基金",
  "(?:其他|另外|别的|另|其它)[^，,。;；]{0,8}(?:厂商|企业|运营商|银行|平台|云|公司|COMPANY|家|基金|机构|客户|车企|投资人|INVESTOR|供应商)",
  "(?:附件|附表|附录|清单|名单)[^，,。;；]{0,6}(?:所列|列名|列明|载|主体|之|\\)|所载|内|上|中)|受限(?:制)?(?:方|人士|主体)|所列[^，,。;；]{0,3}(?:家|厂商|企业|平台|公司)|名称见|见附表|[两三四五六七八九\\d]+家[^，,。;；]{0,8}(?:厂商|企业|平台|公司|COMPANY|对手|运营商|车企|银行)",
  "以[^，,。;；]{1,10}为主业的",
);
/** Staying out: bans, refusals. */
export const staysOut = terms(
  "不得|不给|不接受|不向|不与|不收|不为|不替|不承接|不引入|婉拒|谢绝|回避|禁止|不参加|不参与|不做|不再|不能|不应|不可|不开展|别拿|别给|一律|概不|亦不|也不|均不|避免|尽量不|暂停|不拿|红线|仅服务|专营|下架|上限|应先?取得|未经|解除|撤回|既不",
);
/** Money brought into the company. */
export const funding = terms(
  "投资|出资|入股|资金|融资|股东|认购|贷款|可转(?:换|债)|证券|票据|合资|注资|的钱|股份|赞助",
);
/** Work for or with somebody. */
export const dealing = terms(
  "合作|定制|开发|研发|研制|联合|联名|合资|供应|供货|提供|服务|训练|部署|授权|许可|委托|定点|项目|接入|产品|业务|代理|模型|发布|投标|签订|从事|自建|经营|进入",
);
/** How long it holds. */
export const lasting = terms(
  "\\d+(?:年|个月|月)|期间|期内|只要|存续|有效期|届满|同期|永久|之内|以前|前不得|起|期限|今后|完成前",
);
/** The company, its business or its know-how changing hands; later rounds. */
export const companySale = terms(
  "出售|处置|收购|并购|要约|转让|出让|受让|买方|买家|竞标|中标|控制权|整体|有人要买|卖掉|报价买|谁来买|资料室|意向书|上市|清算|变卖",
);
export const laterRound = terms(
  "(?:下一|后续|任何一|每|各|两|一)轮|领投|融资|增发|引入[^，,。]{0,16}(?:投资|INVESTOR|股东)|条款清单|新股|配发",
);
