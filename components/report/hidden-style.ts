import { passes, type Step, type StepFilter } from "./walk";

/**
 * The rules that take the findings left out by the filter from the list, and their lines from the document. As a style
 * sheet the filter holds from the first paint, without a script too, and no element of a long document is visited.
 * Labels are numbers and letters of our own, so they need no quoting. '' where nothing is left out.
 */
export function hiddenStyle(walk: readonly Step[], filter: StepFilter): string {
  const out = walk.filter((step) => !passes(step, filter)).map((step) => step.label);
  if (out.length === 0) return "";
  const any = (attribute: string) => `:is(${out.map((label) => `[${attribute}="${label}"]`).join(",")})`;
  const rules = [
    `.list ${any("data-item")}{display:none}`,
    `.list .sub:has(+ol):not(:has(+ol>li:not(${any("data-item")}))):not(:has(+ul)){display:none}`,
    `.sheet mark${any("data-f")}{background:none;text-decoration-line:none;cursor:text}`,
    `.sheet mark${any("data-f")}>.fn{display:none}`,
  ];
  return rules.join("\n");
}
