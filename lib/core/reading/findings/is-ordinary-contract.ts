/*
 * Strings stand in papers about money for a company that makes AI. A franchise, a film licence, a supply contract hold the
 * same words (a royalty, a best price, a non-compete) between parties of whom neither invests and neither makes models.
 */

/** Words of an investment. */
const INVESTMENT =
  /\b(?:invest(?:s|ed|ing|ments?|ors?)?|series [a-h]\b|preferred (?:stock|shares)|safe\b|convertible|warrants?|term sheet|equity|(?:share|stock)holders?|shareholding|stake|valuation|pre-money|minority|subscription for)\b|投资|入股|认购|股权|融资|股东|增资|可转债|出资/gi;
/** Words of AI and of what it runs on. */
const AI =
  /\b(?:AI|A\.I\.|artificial intelligence|machine learning|LLMs?|models?|weights|checkpoints?|inference|GPUs?|accelerators?|chips?|fine-?tun\w{1,4}|prompts?|tokens?|neural|compute|cloud)\b|模型|算力|训练|推理|人工智能|权重|智能|芯片|云/gi;
/**
 * So many such words in 1,000 characters at least. No labelled paper of either half that holds a string or a protection has
 * fewer; 316 of the 408 contracts of CUAD's training part have.
 */
const LEAST_DENSITY = 0.25;
/** In characters. A clause or page pasted without its paper shows nothing by what it does not say. */
const LEAST_LENGTH = 1500;

/** For the founder. */
export const ORDINARY_CONTRACT = "an ordinary contract: nobody invests in it, and it is not about AI";

/** True where neither an investment nor AI is spoken of, so that nothing in the paper ties a company to a strategic investor. */
export function isOrdinaryContract(text: string): boolean {
  if (text.length < LEAST_LENGTH) return false;
  const said = (text.match(INVESTMENT)?.length ?? 0) + (text.match(AI)?.length ?? 0);
  return said < (LEAST_DENSITY * text.length) / 1000;
}
