import { describe, expect, it } from "vitest";
import { MAX_FILE_BYTES } from "../core/document/file-limits";
import { AppError } from "../core/shared/app-error";
import { answer } from "./answer";
import { envelope } from "./envelope";
import { problemSchema } from "./problem";
import { progressLines } from "./progress-lines";
import { readBody } from "./read-body";
import { readUpload } from "./read-upload";

function post(body: BodyInit, headers: Record<string, string> = {}): Request {
  return new Request("http://localhost:3000/api/v1/score", { method: "POST", body, headers });
}

function streamed(chunks: number, size: number): Request {
  let sent = 0;
  const body = new ReadableStream({
    pull(controller) {
      if (sent++ < chunks) controller.enqueue(new Uint8Array(size));
      else controller.close();
    },
  });
  return new Request("http://localhost/", { method: "POST", body, duplex: "half" } as RequestInit);
}

const json = { "content-type": "application/json" };
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => "no error",
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );

describe("readBody", () => {
  it("puts the chunks of a stream together", async () => {
    expect((await readBody(streamed(3, 10), 30)).byteLength).toBe(30);
  });

  it("gives up at the limit while the body still arrives, and at once where its length says so", async () => {
    expect(await code(readBody(streamed(Number.POSITIVE_INFINITY, 1000), 5000))).toBe("document-too-large");
    expect(await code(readBody(post("x", { "content-length": "6000" }), 5000))).toBe("document-too-large");
  });
});

describe("readUpload", () => {
  it("takes a file of a form, and only the last part of its name", async () => {
    const form = new FormData();
    form.set("file", new File(["terms"], "C:\\deals\\sheet.txt", { type: "text/plain" }));
    const upload = await readUpload(post(form));
    expect([new TextDecoder().decode(upload.bytes), upload.fileName, upload.mimeType]).toEqual([
      "terms",
      "sheet.txt",
      "text/plain",
    ]);
  });

  it("takes pasted text, of a form or as JSON", async () => {
    const form = new FormData();
    form.set("text", "条款");
    for (const request of [post(form), post(JSON.stringify({ text: "条款" }), json)]) {
      const upload = await readUpload(request);
      expect([new TextDecoder().decode(upload.bytes), upload.fileName]).toEqual(["条款", null]);
    }
  });

  it.each([
    ["{", json, "bad-request"],
    ['{"text":5}', json, "bad-request"],
    ["[]", json, "bad-request"],
    ["plain", { "content-type": "text/plain" }, "document-type"],
    ["x", { "content-type": "multipart/form-data; boundary=b" }, "bad-request"],
    [JSON.stringify({ text: "x".repeat(MAX_FILE_BYTES + 1) }), json, "bad-request"],
    [JSON.stringify({ text: "x".repeat(MAX_FILE_BYTES + 65_536) }), json, "document-too-large"],
    [JSON.stringify({ text: "云".repeat(MAX_FILE_BYTES / 3 + 1) }), json, "document-too-large"],
  ])("refuses %#", async (body, headers, expected) => {
    expect(await code(readUpload(post(body, headers)))).toBe(expected);
  });

  it("refuses a form without a document", async () => {
    const form = new FormData();
    form.set("other", "x");
    expect(await code(readUpload(post(form)))).toBe("bad-request");
  });
});

describe("answers", () => {
  it("wrap data in the envelope, uncached", async () => {
    const response = envelope({ a: 1 });
    expect([await response.json(), response.headers.get("cache-control")]).toEqual([{ data: { a: 1 } }, "no-store"]);
  });

  it("turn an expected failure into a problem document", async () => {
    const response = await answer(() =>
      Promise.reject(new AppError("document-scanned", "Pages 3 and 4 are pictures.", { details: { pages: [3, 4] } })),
    );
    expect([response.status, response.headers.get("content-type")]).toEqual([422, "application/problem+json"]);
    expect(problemSchema.parse(await response.json())).toEqual({
      type: "urn:strings-attached:problem:document-scanned",
      title: "The document is made of pictures",
      status: 422,
      detail: "Pages 3 and 4 are pictures.",
      code: "document-scanned",
      details: { pages: [3, 4] },
    });
  });

  it("write progress line by line, and a failure as the last line", async () => {
    const response = progressLines(async (send) => {
      send({ stage: "reading" });
      throw new AppError("document-empty", "There is no text in it.");
    });
    const lines = (await response.text()).trim().split("\n");
    expect(lines.map((line) => Object.keys(JSON.parse(line)))).toEqual([["stage"], ["error"]]);
  });
});
