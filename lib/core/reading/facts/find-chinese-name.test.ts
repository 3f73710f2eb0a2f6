import { describe, expect, it } from "vitest";
import { findChineseChip, findChineseCloud } from "./find-chinese-name";

describe("findChineseCloud", () => {
  const paper = "澄湖云与公司约定：公司应使用澄湖云。竞争云不在此列，竞争云另行约定。";
  it.each([
    ["公司训练任务应全部落在澄湖云的机房。", "澄湖云"],
    ["公司不得使用竞争云。", undefined],
    ["公司不得使用任何公有云。", undefined],
    // met nowhere else in the paper
    ["公司可以使用远山云。", undefined],
  ])("%s", (text, name) => expect(findChineseCloud(text, paper)).toBe(name));
});

describe("findChineseChip", () => {
  it.each([
    ["下一代模型应以R9为唯一训练芯片。", "R9"],
    ["首个版本必须先适配“参宿”芯片。", "参宿"],
    ["新模型须先在青铜芯上完成调优。", "青铜芯"],
    ["M3：完成算子移植。", undefined],
    ["Q2前完成芯片适配。", undefined],
  ])("%s", (text, name) => expect(findChineseChip(text)).toBe(name));
});
