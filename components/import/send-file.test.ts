import { expect, it } from "vitest";
import { readAnswer } from "./send-file";

it("reads where an upload leads, the server's own reason, or that something else answered", () => {
  expect(readAnswer('{"location":"/admin/import/r"}')).toEqual({ location: "/admin/import/r" });
  expect(readAnswer('{"title":"The file is too large","detail":"Split it.","code":"document-too-large"}')).toEqual({
    problem: { title: "The file is too large", detail: "Split it." },
  });
  for (const text of ["", "<html>", "null", "[]", '{"location":1}'])
    expect(readAnswer(text)).toMatchObject({ problem: { title: "The server did not answer" } });
});
