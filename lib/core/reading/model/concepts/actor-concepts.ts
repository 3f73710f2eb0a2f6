/**
 * Who a clause speaks of. Terms are separated by commas; '*' ends a stem; Chinese terms are matched character by
 * character. Written for this product from the ways in which term sheets, side letters and mails name the two sides.
 */
export const ACTOR_CONCEPTS = {
  company:
    "COMPANY, the company, company*, startup*, start-up, the issuer, the group, group compan*, licensor, the borrower, the developer, the lab, the vendor, 公司, 目标公司, 标的公司, 本公司, 贵司, 贵公司, 被投资方, 被投企业, 乙方, 发行人, 创业公司, 集团公司",
  investor:
    "INVESTOR, the investor, investor*, subscriber, the purchaser, the lender, strategic, strategics, the holder, noteholder, the sponsor, the strategic, strategic investor, strategic partner, licensee, 投资方, 投资人, 投资者, 战略投资者, 战投方, 甲方, 我司, 我方, 领投方, 认购方, 贷款方, 出借人",
  affiliate:
    "affiliate*, group member*, subsidiar*, parent, its group, sister compan*, related part*, associated compan*, 关联方, 关联公司, 关联企业, 子公司, 母公司, 集团成员, 旗下",
  we: "we, us, our, ours, 我们",
  you: "you, your, yours, 你们, 您",
  founder: "founder*, co-founder*, key holder*, 创始人, 创始股东, 实际控制人, 创始团队",
  employee:
    "employee*, staff, personnel, engineer*, team*, worker*, people, headcount, scientist*, 员工, 雇员, 人员, 职工, 工程师, 团队, 人才",
  researcher:
    "researcher*, research staff, key person*, key people, key employee*, principal scientist, lead author*, 研究员, 科研人员, 核心人员, 关键人员, 核心技术人员, 首席科学家, 研究团队",
  executive:
    "chief executive, ceo, cto, chief technology officer, chief scientist, chief financial, cfo, executive*, management team, managing director, 首席执行官, 总经理, 高级管理人员, 高管, 首席技术官, 管理层, 总裁, 财务负责人",
  board:
    "board, the directors, boardroom, board meeting*, board paper*, board pack*, board material*, 董事会, 董事会会议",
  director:
    "director, investor director, its director, board seat*, seat on the board, a seat, nominee*, 董事, 董事席位, 委派董事, 提名董事",
  observer: "observer*, non-voting observer, attend meeting*, 观察员, 列席",
  committee:
    "committee*, steering group, joint steering, council, steerco, working group, panel, 委员会, 指导小组, 联合工作组, 联席",
  shareholder: "shareholder*, stockholder*, member*, holders of, holder of, 股东, 持股人",
  customer:
    "customer*, client*, subscriber*, account*, buyer*, enterprise*, licensee*, tenant*, merchants, 客户, 用户单位, 采购方, 企业客户",
  user: "user*, end user*, end-user*, consumer*, visitor*, individuals, data subjects, 用户, 终端用户, 消费者, 使用者",
  competitor:
    "RIVAL, competitor*, competing, rival*, compete*, competitive, restricted part*, restricted person*, restricted buyer*, restricted acquirer*, restricted invest*, restricted transferee*, named compan*, named part*, prohibited transferee*, black list, blacklist*, watch list, excluded buyer*, excluded person*, excluded part*, listed rival*, platform peer, 竞争对手, 竞争方, 竞争者, 竞争性, 竞品, 受限方, 竞争关系, 竞争企业, 友商, 限制名单, 竞争主体, 黑名单, 同业",
  hyperscaler:
    "hyperscaler*, cloud compan*, chip compan*, chip maker*, big tech, platform compan*, 云厂商, 云服务商, 芯片厂商, 互联网公司, 大厂, 互联网平台",
  thirdparty:
    "third part*, third-part*, another person, any other, other person*, others, anyone, anybody, anyone else, other part*, another, elsewhere, outsider*, outside part*, somebody else, any person, no other person, no one else, nobody, no-one, whomever, whoever, 第三方, 他人, 其他方, 任何人, 任何第三人, 其他主体, 外部",
  acquirer:
    "acquirer*, bidder*, purchaser*, acquiring, offeror*, buyer, suitor*, third-party offer*, 收购方, 收购人, 受让方, 买方, 受让人, 竞买",
  successor: "successor*, assign, assigns, assignee*, transferee*, 继承人, 受让, 承继",
  auditor: "auditor*, accountant*, independent expert*, expert, assessor*, 审计师, 会计师, 审计机构, 第三方机构",
  government:
    "government*, regulator*, authorit*, court*, ministry, public sector, agency, 政府, 监管, 法院, 主管部门, 国资",
  bank: "bank, banks, senior lender*, 银行",
  reseller:
    "reseller*, distributor*, agent*, dealer*, channel partner*, resell*, wholesale*, 经销商, 代理商, 分销商, 渠道商, 转售, 代理权, 总代理, 经销, 分销",
  dealteam:
    "deal team, investment team, investment committee, venture arm, ventures, treasury, corporate development, investment arm, portfolio team, fund team, legal department, 投资部, 投后, 投资团队, 战投部, 财务投资",
  businessunit:
    "business unit*, product team*, sales team*, product group*, commercial team*, cloud division, cloud unit, ai division, ai unit, sales force, operating unit*, operating division*, product unit*, product people, engineering division, sales staff, 业务部门, 事业部, 产品部门, 产品团队, 销售团队, 销售部门, 业务团队, 云业务, 研发部门, 事业群",
} as const;
