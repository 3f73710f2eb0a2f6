import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text";

const ENGLISH =
  "TERM SHEET\r\nThe Company shall run 80% of its workloads on Stratus Cloud – for “thirty-six” months.\r\n";
const CHINESE =
  "投资条款清单\r\n交割后三年内，公司全部训练与推理工作负载应当在澜川云上运行。\r\n未经书面同意，不得使用其他云服务商。\r\n";
const TRADITIONAL =
  "策略投資條款書\r\n交割後三年內，公司全部訓練工作應當在該雲端平台上運行，未經書面同意不得更換。\r\n";

describe("decodeText", () => {
  it.each([
    ["utf-8", ENGLISH],
    ["utf-8", CHINESE],
    ["utf-16le", ENGLISH],
    ["utf-16le", CHINESE],
    ["utf-16be", ENGLISH],
    ["utf-16be", CHINESE],
    ["gb18030", CHINESE],
    ["big5", TRADITIONAL],
    ["windows-1252", ENGLISH],
  ])("reads %s without a byte-order mark", (encoding, text) => {
    expect(decodeText(iconv.encode(text, encoding))).toBe(text);
  });

  it.each(["utf-8", "utf-16le", "utf-16be"])("reads %s with its byte-order mark and drops the mark", (encoding) => {
    expect(decodeText(iconv.encode(CHINESE, encoding, { addBOM: true }))).toBe(CHINESE);
  });

  it("does not take bytes that are no text for text", () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 17 + (i >> 3)) % 256);
    expect(decodeText(noise)).toBeNull();
  });
});
