/*
 * Traditional -> simplified for the characters that contracts use. Matching only: quotes keep the source's characters.
 * One-to-one pairs.
 */
const PAIRS =
  "協协議议資资雲云訓训練练與与應应須须開开發发權权優优購购買买賣卖獨独導导費费價价額额數数據据個个關关聯联為为對对競竞爭争業业務务產产單单" +
  "員员會会託托運运營营環环設设備备經经濟济條条規规劃划計计書书簽签約约終终結结違违賠赔償偿還还償偿轉转讓让標标識识證证實实質质歸归屬属於于" +
  "時时間间準准處处後后將将過过進进無无當当僅仅從从來来東东車车長长門门電电腦脑網网絡络線线級级組组織织圖图點点擊击選选擇择擔担責责風风險险" +
  "損损減减漲涨繳缴納纳銷销鎖锁鏈链鑰钥報报告告價价錢钱貨货幣币萬万億亿兩两幾几歲岁號号碼码頁页項项類类則则內内係系統统總总體体變变動动勞劳" +
  "動动機机構构櫃柜櫥橱臺台灣湾鄉乡國国際际區区縣县場场廠厂廳厅廣广報报導导評评測测試试驗验證证審审查查閱阅讀读寫写記记錄录彙汇總总輸输傳传" +
  "遞递遠远遷迁移移適适連连續续縮缩編编譯译語语言言詞词話话說说談谈請请問问題题復复雙双離离難难雖虽額额顧顾領领頭头預预頻频題题顯显驅驱" +
  "驟骤鬆松齊齐龍龙龐庞歷历曆历圓圆團团園园圍围壓压墊垫報报塊块壞坏夾夹奪夺獎奖奧奥婦妇孫孙學学寧宁審审寬宽寶宝專专尋寻層层屆届島岛師师帶带" +
  "幫帮幹干庫库廢废異异彈弹強强錄录徑径徹彻憑凭懷怀態态慮虑戰战戶户執执擴扩掃扫揚扬換换揮挥損损搖摇擁拥擬拟擾扰攜携敵敌斷断暫暂曉晓術术極极" +
  "樣样檢检權权歐欧殘残殺杀決决沒没況况淨净淺浅滅灭滾滚滿满漢汉潔洁濫滥灑洒災灾煉炼熱热爾尔牽牵犧牺狀状獲获瑣琐產产畢毕疊叠痺痹盡尽監监盤盘" +
  "確确礎础禮礼禍祸稅税種种稱称積积穩稳窮穷竊窃築筑簡简糧粮糾纠紀纪紅红細细紹绍給给絕绝綜综維维綱纲緊紧緒绪緣缘縱纵繼继纖纤罰罚罷罢羅罗職职" +
  "聲声肅肃脫脱腳脚臨临舉举舊旧艙舱蓋盖薦荐藝艺蘭兰處处補补裝装製制複复見见視视親亲覺觉觀观訂订訊讯訪访許许訴诉診诊詢询該该詳详誠诚誤误誰谁" +
  "課课調调謀谋謝谢護护讚赞負负貢贡貫贯責责貴贵貸贷貿贸賀贺資资賦赋賴赖賺赚贈赠贊赞趨趋跡迹踐践躍跃軌轨軟软較较載载輔辅輕轻輛辆輪轮辦办辭辞" +
  "邊边達达違违遲迟遺遗鄰邻醫医釋释銀银銳锐鋪铺錯错鍵键鎮镇鐘钟鐵铁閉闭閒闲隊队階阶隨随隱隐雜杂雞鸡靈灵靜静響响頂顶順顺頒颁顆颗願愿類类飛飞" +
  "養养館馆駐驻駕驾驚惊骨骨體体麼么黃黄點点黨党齡龄裏里裡里啟启祕秘衛卫佈布佔占併并倉仓偽伪傑杰債债傷伤億亿儘尽償偿儲储兌兑冊册凍冻劇剧勝胜" +
  "勢势勵励勻匀匯汇單单卻却參参吳吴員员嚴严囑嘱堅坚塵尘夠够妝妆媽妈嬰婴宮宫審审導导屢屡岡冈峽峡幟帜庫库彌弥徵征恆恒恥耻惡恶悅悦慣惯憲宪應应" +
  "懲惩戲戏撥拨撤撤擇择擋挡據据敗败敘叙晝昼棄弃棟栋楊杨橋桥檔档橫横櫃柜歡欢歟欤毀毁氣气湊凑溫温滯滞潛潜濾滤灘滩為为熒荧燈灯爐炉牆墙獵猎環环濤涛瀾澜觸触餵喂刪删郵邮誌志傭佣陸陆貳贰";

const table = new Map<string, string>();
const characters = [...PAIRS];
for (let i = 0; i + 1 < characters.length; i += 2) table.set(characters[i] ?? "", characters[i + 1] ?? "");

/** Words that Taiwan and Hong Kong use for what mainland papers call otherwise, already in simplified characters. */
const WORDS: readonly (readonly [string, string])[] = [
  ["程式码", "代码"],
  ["软体", "软件"],
  ["硬体", "硬件"],
  ["晶片", "芯片"],
  ["伺服器", "服务器"],
  ["使用者", "用户"],
  ["云端", "云"],
  ["资料", "数据"],
  ["网路", "网络"],
  ["演算法", "算法"],
  ["运算", "算力"],
  ["董事席次", "董事席位"],
];

/**
 * The text with traditional characters made simplified, and where there were any, its regional words made those of the
 * mainland; a text without any comes back as it is.
 */
export function toSimplified(text: string): string {
  const simplified = text.replace(/[\u4e00-\u9fff]/g, (c) => table.get(c) ?? c);
  if (simplified === text) return text;
  return WORDS.reduce((out, [regional, mainland]) => out.replaceAll(regional, mainland), simplified);
}
