/** Turns a score into a probability: 1 / (1 + exp(-(slope * score + shift))). */
export interface Calibration {
  slope: number;
  shift: number;
}

/**
 * Platt scaling by Newton steps on the log loss, with Platt's smoothed targets. Source: J. Platt, 'Probabilistic Outputs for
 * Support Vector Machines', 1999.
 *
 * @param scores from a model that did not see the rows
 * @param right whether each row is of the class
 */
export function calibrate(scores: ArrayLike<number>, right: ArrayLike<boolean>): Calibration {
  const n = scores.length;
  let positives = 0;
  for (let i = 0; i < n; i++) if (right[i]) positives += 1;
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (n - positives + 2);
  let slope = 1;
  let shift = 0;
  for (let step = 0; step < 50; step++) {
    let [gs, gc, hss, hsc, hcc] = [0, 0, 1e-9, 0, 1e-9];
    for (let i = 0; i < n; i++) {
      const s = scores[i] as number;
      const p = 1 / (1 + Math.exp(-(slope * s + shift)));
      const error = p - (right[i] ? high : low);
      const w = p * (1 - p);
      gs += error * s;
      gc += error;
      hss += w * s * s;
      hsc += w * s;
      hcc += w;
    }
    const determinant = hss * hcc - hsc * hsc;
    if (determinant <= 0) break;
    const ds = (hcc * gs - hsc * gc) / determinant;
    const dc = (hss * gc - hsc * gs) / determinant;
    slope -= ds;
    shift -= dc;
    if (Math.abs(ds) + Math.abs(dc) < 1e-7) break;
  }
  return { slope, shift };
}
