/** Words that name the kind of company and not the company; dropped from the end of a party's name. */
const GENERIC =
  /^(?:inc|incorporated|corp|corporation|company|co|llc|l\.?l\.?c|lp|l\.?p|llp|ltd|limited|plc|pbc|p\.?b\.?c|pte|pty|pjsc|gmbh|ag|ab|as|asa|aps|a\/s|oy|oyj|nv|n\.?v|bv|b\.?v|sa|s\.?a|sas|se|spa|s\.?p\.?a|srl|uab|kk|k\.?k|rsc|ltda|holdings?|group|gruppe|groupe|ventures?|capital|partners?|fund|investments?|strategic|international|global|cloud|clouds|compute|computing|systems?|services?|technologies|technology|semiconductors?|silicon|semicon|halbleiter|devices?|networks?|digital|data|datacenters?|infrastructure|platforms?|software|enterprise|accelerators?|microsystems|microdevices|electronics|telecom|telekom|communications|telecommunications|web|media|labs?|research|finance|lending|hyperscale|commerce|energi|kraft|retail|mobility|mutual|stack|suite|chemical|motors?|motor|ii|iii|iv|&|and|of|the)$/i;

/** Ends of Chinese company names, longest first. */
const CHINESE_GENERIC =
  /(?:股份有限公司|有限责任公司|集团有限公司|有限公司|控股集团|集团|控股|公司|云计算|智能云|半导体|微电子|数字产业|数字|算力|科技|通信|电子|汽车|搜索|互动|开放平台|运算|運算|硅业|产业|技术|云|雲|芯)$/;

function chineseStem(name: string): string {
  let stem = name.replace(/[（(][^）)]{0,20}[）)]/g, "").split(/[与和及]/)[0] ?? "";
  for (let k = 0; k < 6; k++) {
    const shorter = stem.replace(CHINESE_GENERIC, "");
    if (shorter.length < 2 || shorter === stem) break;
    stem = shorter;
  }
  return stem;
}

function latinStem(name: string): string {
  const words = name
    .replace(/\([^)]{0,80}\)/g, " ")
    .split(/[\s,]+/)
    .filter((word) => word !== "");
  while (words.length > 1 && GENERIC.test((words[words.length - 1] ?? "").replace(/\.$/, ""))) words.pop();
  return words.join(" ");
}

/** 'Tallow Accelerators, Inc.' -> 'TAI': documents often speak of a party by its initials. */
function initials(name: string): string {
  const letters = name
    .replace(/\([^)]{0,80}\)/g, " ")
    .split(/[\s,]+/)
    .filter((word) => /^[A-Z]/.test(word))
    .map((word) => word[0] ?? "");
  return letters.join("");
}

/** True for 'the Investor', '甲方': a role that a paper gives to a party, and no name. */
export function isRole(name: string): boolean {
  return (
    /^(?:the|our|us|we)\b/i.test(name) || /^[甲乙丙丁]方$|^(?:公司|投资方|投資方|投资人|贷款人|战略股东)$/.test(name)
  );
}

/**
 * What a text calls a party besides its full name, most telling first: 'Old Harbour Holdings LLC' -> ['Old Harbour',
 * 'OHHL', 'OHH']; '松桥数字集团股份有限公司' -> ['松桥']; bracketed short names ('(GKA)') count. Roles give none.
 */
export function partyStems(name: string): string[] {
  if (isRole(name)) return [];
  const stems: string[] = [];
  for (const bracket of name.matchAll(/[（(]([^）)]{2,30})[）)]/g)) {
    if (bracket[1] && !/ of | arm /.test(bracket[1])) stems.push(...partyStems(bracket[1]));
  }
  if (/[\u4e00-\u9fff]/.test(name)) {
    const plain = name.replace(/[（(][^）)]{0,40}[）)]/g, " ");
    const chinese = /[\u4e00-\u9fff]{2,30}/.exec(plain)?.[0];
    if (chinese) stems.unshift(...(/^.{2,3}[云雲]$/.test(chinese) ? [chinese] : []), chineseStem(chinese));
    const latin = plain.replace(/[\u4e00-\u9fff]+/g, " ").trim();
    if (latin) stems.unshift(latinStem(latin));
  } else {
    stems.unshift(latinStem(name));
    const letters = initials(name);
    for (const length of [letters.length, letters.length - 1]) {
      if (length >= 3) stems.push(letters.slice(0, length));
    }
  }
  return [...new Set(stems.filter((stem) => stem.length > 1))];
}
