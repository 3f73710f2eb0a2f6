import type { Grade } from "../report/report";
import { GRADES } from "./weights";

/**
 * The grade of a score.
 * @param score 0..100 points.
 * @returns the letter and its word, 'C' and 'tied'.
 */
export function gradeOf(score: number): { grade: Grade; word: string } {
  const bound = GRADES.find((g) => score >= g.from);
  return bound ? { grade: bound.grade, word: bound.word } : { grade: "E", word: "captive" };
}
