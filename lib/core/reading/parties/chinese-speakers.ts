import { countOf, leanOf, type Speech } from "./speech";

/** How Chinese letters and mails say 'we' and 'you'. 本公司 is a defined term rather than a speaker. */
export const WE_ZH = "我方|我司|我们|咱们|本集团";
export const YOU_ZH = "贵司|贵公司|贵方|你方|你们|您";
export const SPEAKS_ZH: RegExp = new RegExp(`${WE_ZH}|${YOU_ZH}`);

const THINGS = {
  company: "模型|权重|训练|推理|研发|代码|用户|语料|机房|创始|论文|董事会|官网|产品|控股权|线上|发布",
  investor: "云|平台|投资|出资|芯片|算力|市场部|应用商店|商城|生态|渠道|入股|认购|持有|所持|集团|卡",
};

function speechOf(subject: string): Speech {
  const all = (things: string): RegExp[] => [
    new RegExp(`(?:${subject})(?:的|自己的|自家的?|旗下的?|独家|现有的?)?(?:${things})`, "g"),
  ];
  return { company: all(THINGS.company), investor: all(THINGS.investor) };
}
const WE = speechOf(WE_ZH);
const YOU = speechOf(YOU_ZH);

/** Only a group of companies calls itself so, and writes to the startup. */
const GROUP = /本集团/g;
const POLITE_YOU = /贵司|贵公司/g;
/** A mail inside the startup, or its lawyer's, speaks of 'us' and 'the other side'. */
const PLAIN_WE = /我们/g;
const OTHER_SIDE = /对方|他们|人家/g;
/** Said once, a word may be a quotation. */
const OFTEN = 2;

/** How far 'we' and 'you' of a Chinese text lean, above 0 to the startup, below to the investor. */
export function leanZh(text: string): { we: number; you: number } {
  const polite = countOf(text, [POLITE_YOU]);
  const we = leanOf(text, WE) + shownByForm(text, polite);
  // 'Your honoured company' is the startup, whoever writes: its investor, its lawyer.
  return { we, you: leanOf(text, YOU) + (polite >= OFTEN && we <= 0 ? OFTEN : 0) };
}

/** What the way of speaking alone shows of 'we'. */
function shownByForm(text: string, polite: number): number {
  if (polite >= OFTEN && countOf(text, [GROUP]) >= OFTEN) return -OFTEN;
  const isInside = polite === 0 && countOf(text, [PLAIN_WE]) > OFTEN && countOf(text, [OTHER_SIDE]) >= OFTEN;
  return isInside ? OFTEN : 0;
}
