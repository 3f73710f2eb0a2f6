import { type Reading, refused, understood } from "./reading";

const GROUP_SPACES = /[\s'’_]/;
const LAST_GROUP = 3;

/** Whether digits are grouped as people do it: by threes, or as in India by twos before the last three. */
function isGrouped(groups: readonly string[]): boolean {
  const [first = "", ...others] = groups;
  const last = others.at(-1) ?? "";
  const middle = others.slice(0, -1);
  if (last.length !== LAST_GROUP || first.length === 0 || first.length > LAST_GROUP) return false;
  return middle.every((group) => group.length === LAST_GROUP) || middle.every((group) => group.length === 2);
}

/** How a figure with one mark before three digits is read; see readFigure. */
export interface FigureContext {
  decimalMark: "." | "," | null;
  /** True where a unit follows ('1.250 million'): then a point before three digits is the decimal mark. */
  hasUnit: boolean;
}

/**
 * A figure with separators: '45,000,000', '1.5', '120.000', '1.234,56', "2'500'000", '20,00,00,000'. A single mark before
 * exactly three digits ('1.200') groups thousands unless the file's decimal mark says otherwise.
 * @returns the number, or why it is none.
 */
export function readFigure(figure: string, context: FigureContext): Reading<number> {
  const tight = figure.trim();
  const parts = tight.split(GROUP_SPACES);
  if (parts.length > 1 && !isGrouped([...parts.slice(0, -1), (parts.at(-1) ?? "").split(/[.,]/)[0] ?? ""])) {
    return refused("two figures in one cell", "one amount, or a range such as 25M-40M");
  }
  const plain = parts.join("");
  const points = plain.split(".");
  const commas = plain.split(",");
  if (points.length === 1 && commas.length === 1) return understood(Number(plain));
  if (points.length > 1 && commas.length > 1) return bothMarks(plain, points, commas);
  const [mark, groups] = points.length > 1 ? ([".", points] as const) : ([",", commas] as const);
  return oneMark(plain, mark, groups, context);
}

/** Both marks stand in the figure: the last is the decimal one, the other groups. */
function bothMarks(plain: string, points: readonly string[], commas: readonly string[]): Reading<number> {
  const decimal = plain.lastIndexOf(".") > plain.lastIndexOf(",") ? "." : ",";
  const whole = plain.slice(0, plain.lastIndexOf(decimal));
  const groups = whole.split(decimal === "." ? "," : ".");
  if ((decimal === "." ? points : commas).length > 2 || !isGrouped(groups)) {
    return refused("two decimal marks", "12.5M or 12,5 Mio");
  }
  return understood(Number(`${groups.join("")}.${plain.slice(whole.length + 1)}`));
}

function oneMark(
  plain: string,
  mark: "." | ",",
  groups: readonly string[],
  { decimalMark, hasUnit }: FigureContext,
): Reading<number> {
  const [whole = "", fraction = ""] = groups;
  if (groups.length > 2) {
    return isGrouped(groups)
      ? understood(Number(groups.join("")))
      : refused("the digits are not grouped by threes", "12,500,000 or 12500000");
  }
  const readsBothWays = isGrouped(groups) && whole !== "0";
  const isDecimal = readsBothWays && (decimalMark !== null ? decimalMark === mark : hasUnit && mark === ".");
  if (readsBothWays && !isDecimal) return understood(Number(plain.replace(mark, "")));
  if (fraction === "" && whole === "") return refused("no figure", "12.5M");
  return understood(Number(`${whole === "" ? "0" : whole}.${fraction === "" ? "0" : fraction}`));
}

/** True for a figure that reads two ways: '1.200' is a thousand and two hundred, or one and a fifth. */
export function isAmbiguousFigure(figure: string): boolean {
  const [whole = "", fraction = "", more] = figure.split(/[.,]/);
  return (
    more === undefined && whole !== "" && whole !== "0" && whole.length <= LAST_GROUP && fraction.length === LAST_GROUP
  );
}
