import { describe, expect, it } from "vitest";
import { passwordProblem } from "./password-rules";

const ABOUT = ["mara.lindqvist@example.com", "Mara Lindqvist"];

describe("a new password", () => {
  it.each([
    ["short", /has 5 characters; it needs 12/],
    ["", /has 0 characters/],
    ["x", /has 1 character;/],
    ["aaaaaaaaaaaaaa", /repeats/],
    ["ababababababab", /repeats/],
    ["password1234", /tried first/],
    ["P@ssw0rd2024!!", /tried first/],
    ["Letmein-123456", /tried first/],
    ["Summer2026!!!!", /tried first/],
    ["correct horse battery staple", /tried first/],
    ["Strings-Attached-2026", /tried first/],
    ["qwertyuiop12", /keys/],
    ["123456789012", /keys/],
    ["abcdefghijklmnop", /keys/],
    ["1q2w3e4r5t6y", /keys/],
    ["0987654321qwerty", /keys/],
    ["Lindqvist-1984-7", /own name/],
    ["mara.lindqvist@example.com", /own name/],
    ["x".repeat(300), /longer than 256/],
  ])("'%s' is refused", (password, reason) => expect(passwordProblem(password, ABOUT)).toMatch(reason));

  it.each([
    "lantern quarry otter mending",
    "vT9#kQz!m2Lr",
    "灯塔旁边的石头房子里有三只猫",
    "the password of a very odd grandmother",
    "Mara counts forty blue herons",
  ])("'%s' will do", (password) => expect(passwordProblem(password, ABOUT)).toBeNull());
});
