import { describe, expect, it } from "vitest";
import { readMultipartFile } from "./read-multipart-file";

/** A request whose body comes in pieces of `size` bytes. */
function inPieces(body: Uint8Array, type: string, size: number): Request {
  let at = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= body.length) controller.close();
      else controller.enqueue(body.slice(at, at + size));
      at += size;
    },
  });
  return new Request("http://localhost/", {
    method: "POST",
    body: stream,
    headers: { "content-type": type },
    // Needed for a body that is a stream; the type of RequestInit does not know it everywhere.
    ...{ duplex: "half" },
  });
}

/** What undici, as a browser does, makes of a form. */
async function encoded(form: FormData): Promise<{ body: Uint8Array; type: string }> {
  const response = new Response(form);
  return { body: new Uint8Array(await response.arrayBuffer()), type: response.headers.get("content-type") ?? "" };
}

async function textOf(content: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of content) parts.push(Uint8Array.from(part));
  return Buffer.concat(parts).toString("utf8");
}

const ROWS = 'startup,announced\r\n"Reka\r\n",2025-07\r\n--not the end\r\n月之暗面,2024-02\r\n';

describe("the file of a form", () => {
  it.each([1, 2, 3, 7, 64, 100_000])("comes out as it went in, in pieces of %i bytes", async (size) => {
    const form = new FormData();
    form.set("note", "not asked for");
    form.set("file", new File([ROWS], 'C:\\deals\\the "new" 月.csv'));
    const { body, type } = await encoded(form);
    const file = await readMultipartFile(inPieces(body, type, size), ["file", "text"]);
    expect(file.field).toBe("file");
    expect(file.fileName).toBe('the "new" 月.csv');
    expect(await textOf(file.content)).toBe(ROWS);
  });

  it("may be a field with pasted text, beside a file that was not chosen", async () => {
    // As browsers write it; undici would leave the empty name out.
    const body = Buffer.from(
      [
        "--b",
        'Content-Disposition: form-data; name="file"; filename=""',
        "Content-Type: application/octet-stream",
        "",
        "",
        "--b",
        'Content-Disposition: form-data; name="text"',
        "",
        "startup\r\nReka",
        "--b--",
        "",
      ].join("\r\n"),
    );
    const type = "multipart/form-data; boundary=b";
    const file = await readMultipartFile(inPieces(body, type, 50), ["file", "text"]);
    expect(file).toMatchObject({ field: "text", fileName: null });
    expect(await textOf(file.content)).toBe("startup\r\nReka");
  });

  it("is refused where there is none", async () => {
    const form = new FormData();
    form.set("other", "words");
    const { body, type } = await encoded(form);
    await expect(readMultipartFile(inPieces(body, type, 50), ["file"])).rejects.toMatchObject({ code: "bad-request" });
    const json = inPieces(new Uint8Array([123, 125]), "application/json", 50);
    await expect(readMultipartFile(json, ["file"])).rejects.toMatchObject({ code: "bad-request" });
  });

  it("is refused where it breaks off", async () => {
    const form = new FormData();
    form.set("file", new File([ROWS], "deals.csv"));
    const { body, type } = await encoded(form);
    const file = await readMultipartFile(inPieces(body.slice(0, -30), type, 20), ["file"]);
    await expect(textOf(file.content)).rejects.toMatchObject({ code: "bad-request" });
  });

  it("does not read ahead of who reads it", async () => {
    let sent = 0;
    const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n';
    const stream = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          controller.enqueue(sent === 0 ? Buffer.from(head) : new Uint8Array(1000));
          sent++;
        },
      },
      { highWaterMark: 0 },
    );
    const headers = { "content-type": "multipart/form-data; boundary=b" };
    const request = new Request("http://localhost/", { method: "POST", body: stream, headers, ...{ duplex: "half" } });
    const { content } = await readMultipartFile(request, ["file"]);
    await content.next();
    expect(sent).toBeLessThan(6);
  });
});
