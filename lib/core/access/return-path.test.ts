import { expect, it } from "vitest";
import { returnPath } from "./return-path";

it.each([
  ["/admin/import?run=1&x=%2F", "/admin/import?run=1&x=%2F"],
  ["/admin", "/admin"],
  ["/admin?needs=admin", "/admin?needs=admin"],
  [null, "/admin"],
  ["", "/admin"],
  ["https://evil.example/admin", "/admin"],
  ["//evil.example/admin", "/admin"],
  ["/\\evil.example", "/admin"],
  ["/admin/..//evil.example", "/admin"],
  ["/admin\\..\\..\\evil", "/admin"],
  ["/admin/\t/evil.example", "/admin"],
  ["/admin/../../deals", "/admin"],
  ["/administrator", "/admin"],
  ["javascript:alert(1)", "/admin"],
])("%s leads to %s", (text, path) => expect(returnPath(text)).toBe(path));
