/** A transformation as PDF writes it: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number];

/** The transformation that applies `n` first and `m` after it. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The box around a transformed rectangle; `top` is the smaller y. */
export function transformBox(m: Matrix, [x1, y1, x2, y2]: readonly [number, number, number, number]): Box {
  const xs = [m[0] * x1 + m[2] * y1 + m[4], m[0] * x2 + m[2] * y2 + m[4]];
  const ys = [m[1] * x1 + m[3] * y1 + m[5], m[1] * x2 + m[3] * y2 + m[5]];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
