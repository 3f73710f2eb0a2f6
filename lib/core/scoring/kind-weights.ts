import {
  type ClauseKind,
  isProtection,
  PROTECTION_KINDS,
  type ProtectionKind,
  type StringKind,
} from "../taxonomy/clause-kind";
import { modifierApplies } from "./apply-modifiers";
import { KIND_WEIGHTS, MODIFIERS, type ModifierName, SOFTENING, type Softening } from "./weights";

/** A fact of the clause and the points it adds to what is taken (positive) or leaves (negative). */
export interface KindModifier {
  text: string;
  /** Points, one decimal. */
  points: number;
  reason: string;
}

/** The facts that can make a string of this kind weigh more or less, those that take most first. */
export function kindModifiers(kind: StringKind): KindModifier[] {
  const names = (Object.keys(MODIFIERS) as ModifierName[]).filter((name) => modifierApplies(name, kind));
  return names
    .map((name) => ({
      text: MODIFIERS[name].text,
      points: MODIFIERS[name].points / 10,
      reason: MODIFIERS[name].reason,
    }))
    .sort((a, b) => b.points - a.points);
}

/** The protections that give points of this string back, and how much of them. */
export function kindSoftening(kind: StringKind): (Softening & { kind: ProtectionKind })[] {
  const found = PROTECTION_KINDS.flatMap((protection) => {
    const softening = SOFTENING[protection][kind];
    return softening === undefined ? [] : [{ ...softening, kind: protection }];
  });
  return found.sort((a, b) => b.percent - a.percent);
}

/** The strings a protection gives points back of, and how much of them. */
export function softenedKinds(protection: ProtectionKind): (Softening & { kind: StringKind })[] {
  const pairs = Object.entries(SOFTENING[protection]) as [StringKind, Softening][];
  return pairs.map(([kind, softening]) => ({ ...softening, kind })).sort((a, b) => b.percent - a.percent);
}

/** Least and most a kind weighs by itself: points of a string from soft to hard, percent a protection gives back. */
export function kindRange(kind: ClauseKind): { unit: "points" | "percent"; from: number; to: number } {
  if (isProtection(kind)) {
    const percents = softenedKinds(kind).map(({ percent }) => percent);
    return { unit: "percent", from: Math.min(...percents), to: Math.max(...percents) };
  }
  const { points } = KIND_WEIGHTS[kind];
  return { unit: "points", from: points[0] / 10, to: points[2] / 10 };
}
