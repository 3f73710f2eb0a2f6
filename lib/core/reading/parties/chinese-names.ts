import type { EntityBook } from "./entity-book";

const NAME_ZH =
  /((?:[（(]?[\u4e00-\u9fff]{2,8}[）)]?){1,3}?(?:有限责任公司|股份有限公司|有限公司|集团|研究院|股份公司|科技公司|合伙企业))(?:[（(]有限合伙[）)])?(?:[^（(“"「\n。；,，]{0,24}?[（(](?:以下|下)?(?:合?称|简称)?(?:为)?[“"「]?([^”"」（）()\n]{1,12})[”"」]?[）)])?/gu;
const CITY =
  /^(?:北京市?|上海市?|深圳市?|杭州市?|广州市?|南京市?|成都市?|苏州市?|武汉市?|天津市?|合肥市?|西安市?|厦门市?|重庆市?|珠海市?|东莞市?|香港|中国|甲方|乙方|与|和|及|由|已与|[（(][一二三四五六七八九十\d]+[）)]|[：:])+/u;
const SIDE_ZH =
  /(甲方|乙方|投资方|投资人|公司|标的公司)(?:[（(][^）)\n]{1,8}[）)])?[：:]\s*([\u4e00-\u9fff]{2,20}(?:[（(][\u4e00-\u9fff]{2,4}[）)][\u4e00-\u9fff]{2,14})?)/gu;
const BRAND_ZH = /([\u4e00-\u9fff]{2})(?=云|智算|集团|科技|智能|系公司|平台)/gu;

/** Companies named in Chinese, with their aliases and two-character brands. */
export function addChinese(book: EntityBook, text: string): void {
  if (!/[\u4e00-\u9fff]/.test(text)) return;
  for (const m of text.matchAll(SIDE_ZH)) book.join(m[1] ?? "", ...brand(book, m[2] ?? ""));
  for (const m of text.matchAll(NAME_ZH)) {
    const alias = m[2]?.trim() ?? "";
    if (/不得|任何|录用|应当|协议|本集团|口头/.test(m[1] ?? "") || /盖章|签字|签署|公章|[稿版]$/.test(alias)) continue;
    book.join(
      ...brand(book, m[1] ?? ""),
      ...(/^[\u4e00-\u9fffA-Za-z]{1,10}$/.test(alias) ? [alias.replace(/^(?:称|简称)/, "")] : []),
    );
  }
  const counts = new Map<string, number>();
  for (const m of text.matchAll(BRAND_ZH)) counts.set(m[1] ?? "", (counts.get(m[1] ?? "") ?? 0) + 1);
  for (const [name, n] of counts)
    if (
      n > 1 &&
      !/[公司方其他多任何人本各上在该第三指定大型数据人工投资智能使用]/.test(name) &&
      book.standsOften(name, 4)
    )
      book.join(name);
}

/** A Chinese company name with its brand of two characters, where the text uses that alone. */
function brand(book: EntityBook, full: string): string[] {
  const name = (full.split(/概述|拟对|落实|[与和由向、及对系]/).at(-1) ?? full).replace(CITY, "").replace(/[（(]$/, "");
  const short = name.replace(/^[（(][^）)]*[）)]/, "").slice(0, 2);
  return short.length === 2 && book.standsOften(short, 2) ? [name, short] : [name];
}
