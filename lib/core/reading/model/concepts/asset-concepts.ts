/** What a clause is about: infrastructure, data, models, products, money. Notation as in actor-concepts.ts. */
export const ASSET_CONCEPTS = {
  cloud:
    "cloud*, hosting, hosted, host, hosts, hoster*, infrastructure, data cent*, datacent*, server*, provider*, region*, platform services, azure, aws, gcp, google cloud, oracle cloud, tenancy, racks, colocation, bare metal, 云, 云服务, 云平台, 托管, 机房, 数据中心, 服务器, 供应商, 智算中心, 部署",
  compute:
    "compute, computing, gpu*, gpu-hour*, gpu hour*, node*, cluster*, capacity, accelerator-hour*, instance*, petaflop*, flop*, teraflop*, node-hour*, machine-hour*, core-hour*, pod*, 算力, 计算资源, 卡时, 集群, 算力资源, 节点, 机时",
  chip: "chip*, accelerator*, silicon, processor*, npu*, tpu*, asic*, semiconductor*, hardware, board, boards, trainium, inferentia, wafer*, device*, 芯片, 加速卡, 硬件, 处理器, 加速器, 算力卡, 自研芯片, 板卡, 昇腾",
  softwarestack:
    "kernel*, compiler*, software stack, toolchain*, runtime*, sdk*, driver*, framework*, cuda, operator librar*, numerics, instruction set, librar*, reference implementation, 编译器, 软件栈, 工具链, 算子, 内核, 框架, 底层",
  port: "port, ports, ported, porting, optimi*, tune, tuned, tuning, quantis*, quantiz*, adapt*, compile*, bring-up, bring up, first-class support, feature parity, day-zero, day zero, co-design*, codesign*, 适配, 移植, 优化, 调优, 联合设计, 兼容",
  workload:
    "workload*, train, trains, trained, training, training run*, pre-train*, pretrain*, pre-training, inference, serve, serves, served, serving, deploy*, fine-tun*, run, runs, running, jobs, job, production traffic, traffic, tokens, 训练, 推理, 工作负载, 负载, 运行, 业务系统, 流量, 任务, 微调",
  data: "data, dataset*, data set*, corpus, corpora, records, logs, log, telemetry, prompt*, completion*, output*, transcripts, interactions, embeddings, feedback, usage, statistics, recordings, clickstream, annotations, labels, queries, query, conversation*, signals, 数据, 数据集, 语料, 日志, 提示词, 输出, 对话, 交互, 行为数据, 标注, 埋点, 遥测, 样本, 使用记录, 嵌入向量, 反馈",
  customerdata:
    "customer data, user data, personal data, user content, customer content, customer prompt*, end-user data, client data, 客户数据, 用户数据, 个人信息, 用户内容, 客户内容",
  usetotrain:
    "use to train, train on, trains on, trained on, train its, train their, to train, improve its, improve their own, its own models, its models, their models, for training, distil*, teach, learn from, 用于训练, 训练其, 优化其, 改进其, 自有模型, 蒸馏, 训练自有",
  model:
    "model*, weights, weight, checkpoint*, foundation model*, flagship*, parameters, parameter, fine-tune*, derivative model*, adapters, architecture, 模型, 权重, 参数, 旗舰模型, 大模型, 检查点, 基座",
  code: "source code, source, code, codebase, repositor*, object code, training recipe*, recipe*, pipeline*, github, 源代码, 代码, 源码, 代码库, 训练方法, 仓库",
  ip: "intellectual property, ip, ipr, patent*, know-how, invention*, copyright*, trade secret*, foreground, background, improvement*, derivative*, developments, title, joint work*, jointly develop*, 知识产权, 专利, 技术秘密, 发明, 著作权, 改进, 衍生, 成果, 所有权, 共同开发, 职务发明",
  licence:
    "licence*, license*, sublicen*, sub-licen*, licensed, licensing, right to use, grants, grant, granted, copy, copies, 许可, 授权, 再许可, 使用权, 授予, 分许可",
  assign:
    "assign*, vest, vests, vested, transfer title, belongs to, belong to, joint owner*, jointly own*, co-own*, owned jointly, owned by, own, owns, owned, ownership, property of, title to, 归属, 归, 共有, 转让, 所有, 归其所有, 转归, 享有所有权, 专属于",
  escrow: "escrow*, deposit*, escrow agent, vault*, step-in, step in, 托管源代码, 提存, 第三方保管, 托管机构, 介入权",
  opensource:
    "open source, open-source*, open-sourc*, open weights, open-weight*, open weight*, downloadable, publicly downloadable, apache, mit licence, mit license, gpl, permissive licence, hugging face, freely available, community licence, openly, opened, public download, 开源, 开放权重, 公开权重, 开放下载, 公开下载, 公开模型, 开源社区",
  publish:
    "publish*, publication*, paper*, research result*, preprint*, conference*, disclose to the public, make public, made public, blog*, academic, arxiv, technical report*, 发表, 论文, 发布成果, 公开发表, 学术, 研究成果, 技术报告, 对外公开, 公布",
  product:
    "product*, service*, application*, app, apps, assistant*, feature*, offering*, api, apis, endpoint*, console, suite, plug-in*, plugin*, 产品, 服务, 应用, 助手, 接口, 功能, 插件",
  platform:
    "platform*, ecosystem*, marketplace*, app store*, store, catalog*, catalogue*, storefront*, mall, super app, model garden, browser, keyboard, operating system, handset*, phone*, car, cars, office, mail, search, 平台, 生态, 应用商店, 应用市场, 市场, 小程序, 终端, 手机, 车机, 操作系统, 浏览器, 办公",
  integrate:
    "integrat*, embed, embeds, embedded, embedding in, build into, built into, preinstall*, pre-install*, preload*, pre-load*, connector*, interoperab*, single sign-on, sign-in, sign in, identity, log-in, login, payment*, wallet, wake word, out of the box, 集成, 接入, 内置, 预装, 对接, 嵌入, 打通, 登录, 账号体系, 支付, 植入",
  default:
    "default*, by default, preset, preselect*, pre-select*, preferred, first choice, home screen, prominent*, placement, 默认, 预设, 首选, 优先展示, 优先调用, 优先接入, 优先使用, 置顶",
  launch:
    "launch*, release*, debut*, premiere*, ship, ships, shipped, general availab*, roll out, rolled out, rollout, go live, goes live, unveil*, first available, appear*, available on, 发布, 上线, 首发, 推出, 上架, 首发平台, 开放",
  roadmap:
    "roadmap*, road map*, product plan*, release plan*, plans for, research plan*, research agenda, strategy, business plan, annual plan, 路线图, 研发计划, 产品规划, 产品计划, 研究计划, 规划, 研究方向, 经营计划",
  preview:
    "early access, preview*, unreleased, pre-release, prerelease, pre-launch, before release, before launch, beta, checkpoint access, sandbox, ahead of, in advance, advance access, head start, sneak, 提前, 优先体验, 未发布, 预览, 内测, 抢先, 先行, 提前获取, 公开前, 发布前",
  evaluation:
    "evaluation*, eval, evals, benchmark*, red-team*, red team*, safety result*, test result*, incident*, vulnerabilit*, security finding*, failure*, model card*, score, scores, penetration, 评测, 评估, 基准, 红队, 测试结果, 安全漏洞, 漏洞, 安全事件, 测评",
  audit:
    "audit*, inspect*, inspection*, examin*, technical review, source review, walk-through, walkthrough, deep dive*, deep-dive*, visit*, site visit*, interview*, 审计, 检查, 查阅, 核查, 审查, 巡检, 调阅, 走查",
  report:
    "report*, inform, informs, informed, briefing*, brief, briefed, dashboard*, update, updates, deliver*, furnish*, supply with, provide access, access to, read access, disclose*, disclosure, share with, shared with, hand over, handed over, hears, learns, sees, see, show, shown, told, tell, tells, 报告, 提供, 报送, 通报, 告知, 披露, 抄送, 共享, 开放访问, 访问权限, 汇报, 简报, 同步, 获取, 知悉, 查看",
  financials:
    "financial statement*, management account*, budget*, annual accounts, audited, unaudited, quarterly, financial information, balance sheet, books and records, inspection of books, 财务报表, 预算, 审计报告, 年度报告, 月报, 季报, 会计账簿, 财务信息",
} as const;
