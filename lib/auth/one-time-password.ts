import { randomInt } from "node:crypto";

/** Letters and digits that cannot be taken for one another, read out on a telephone among them. */
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
const GROUPS = 4;
const GROUP_LENGTH = 5;

/** A password for somebody else, to be changed at the first sign-in: 20 characters, about 99 bits. 'k7rm2-…' */
export function newOneTimePassword(): string {
  const group = () => Array.from({ length: GROUP_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  return Array.from({ length: GROUPS }, group).join("-");
}
