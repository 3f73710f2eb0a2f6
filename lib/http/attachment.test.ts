import { describe, expect, it } from "vitest";
import { attachment } from "./attachment";

const dispositionOf = (name: string) =>
  attachment({ name, mimeType: "application/pdf", bytes: new Uint8Array([1, 2]) }).headers.get("content-disposition");

describe("attachment", () => {
  it("gives the name in ASCII and in full", () => {
    expect(dispositionOf("意向书 (final).pdf")).toBe(
      "attachment; filename=\"_ (final).pdf\"; filename*=UTF-8''%E6%84%8F%E5%90%91%E4%B9%A6%20%28final%29.pdf",
    );
  });

  it("lets no name end the header or begin another", () => {
    expect(dispositionOf('a"; x="b\r\nSet-Cookie: c.pdf')).toBe(
      "attachment; filename=\"a_; x=_b_Set-Cookie: c.pdf\"; filename*=UTF-8''a%22%3B%20x%3D%22b%0D%0ASet-Cookie%3A%20c.pdf",
    );
  });

  it("is kept by no cache and taken for no other type", async () => {
    const response = attachment({ name: "a.pdf", mimeType: "application/pdf", bytes: new Uint8Array([1, 2]) });
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect([response.headers.get("content-length"), (await response.arrayBuffer()).byteLength]).toEqual(["2", 2]);
  });
});
