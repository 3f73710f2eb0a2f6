/** Words that end in 云 and name no cloud of anybody, and what may stand before a cloud's name. */
const NO_CLOUD =
  /^(?:公有|私有|专有|其他|其它|别家|混合|多家|任何|任一|边缘|第三方|多|单|上|跨|公共|政务|行业|自有|自建|他|外|友商|国内|境内|境外|海外|主流|竞争|对手|替代|非)+[云雲]$/;
const NO_START = /^[在由到用往至上于向从的与和及为对将把或等各同本该此其以经采购迁入落放是非等家个类款应须仅只]/;
/** After the name: a word that it only begins. */
const NO_END = /^(?:端|厂商|服务商|计算|原生|商|上|资源|供应|平台商|化)/;
/** A cloud is named more than once where it is a party's. */
const FEWEST = 2;

/** No clause names more clouds: bounds the work on hostile text. */
const MOST_SIGNS = 12;

/**
 * The cloud that a Chinese clause names ('衡川云', '北辰云'), told from the words before it by how often the document writes
 * it; undefined where it names none. `text` is in the document's own characters.
 */
export function findChineseCloud(text: string, opening: string): string | undefined {
  for (const { index } of [...text.matchAll(/[云雲]/g)].slice(0, MOST_SIGNS)) {
    if (NO_END.test(text.slice(index + 1, index + 4))) continue;
    const counted = [3, 2, 4].map((length) => {
      const name = text.slice(Math.max(0, index - length), index + 1);
      const isName = /^[\u4e00-\u9fff]{3,5}$/.test(name) && !NO_START.test(name) && !NO_CLOUD.test(name);
      return { name, uses: isName ? opening.split(name).length - 1 : 0 };
    });
    const best = counted.sort((a, b) => b.uses - a.uses || b.name.length - a.name.length)[0];
    if (best !== undefined && best.uses >= FEWEST) return best.name;
  }
  return undefined;
}

/** A chip by its model number (no milestone 'M3', no quarter 'Q2'), in quotation marks beside a word for chips, or by a name that ends in 芯. */
const CHIP =
  /(?<![A-Za-z\d])((?!M\d|Q[1-4](?!\d)|H[12](?!\d))[A-Z]{1,3}-?\d{1,4}[A-Z]?)(?![A-Za-z\d])|[“"]([^”"]{1,8})[”"](?=.{0,6}(?:芯片|处理器|處理器|加速卡|加速器|板卡|NPU|智算卡|晶片))|(?<=[在以为由对對])((?!国产|其他|自研|任何|同款|车规)[\u4e00-\u9fff]{2}芯)(?![片粒])/;

/** The chip that a Chinese clause names ('Q7', '北落', '玄铁芯'); undefined where it names none. */
export function findChineseChip(text: string): string | undefined {
  return CHIP.exec(text)
    ?.slice(1)
    .find((name) => name !== undefined);
}
