/** A value of the data to a position in pixels. */
export type Scale = (value: number) => number;

/** A straight scale; `domain` must span more than nothing, otherwise every value falls on the start of `range`. */
export function linearScale(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [d0, d1] = domain;
  const [r0, r1] = range;
  const step = d1 === d0 ? 0 : (r1 - r0) / (d1 - d0);
  return (value) => r0 + (value - d0) * step;
}

/**
 * A logarithmic scale, for quantities that differ by orders of magnitude (deal sizes, token prices).
 * @throws RangeError where a bound is not above zero.
 */
export function logScale(domain: readonly [number, number], range: readonly [number, number]): Scale {
  if (domain[0] <= 0 || domain[1] <= 0) throw new RangeError("a log scale needs bounds above zero");
  const straight = linearScale([Math.log10(domain[0]), Math.log10(domain[1])], range);
  return (value) => straight(Math.log10(value));
}

/**
 * Round ticks from 0 to at least `max`: 1, 2, 2.5 or 5 times a power of ten apart, at most `most` steps.
 * The last tick is the end of the axis.
 */
export function ticksFromZero(max: number, most = 5): number[] {
  if (!(max > 0)) return [0, 1];
  const power = 10 ** Math.floor(Math.log10(max / most));
  const step = [1, 2, 2.5, 5, 10, 20].map((m) => m * power).find((s) => Math.ceil(max / s) <= most) ?? max;
  const count = Math.max(1, Math.ceil(max / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, i) => Number((i * step).toPrecision(12)));
}

/** Round ticks covering [min, max] for an axis that need not start at zero (points, never bars). */
export function ticksAround(min: number, max: number, most = 7): number[] {
  const span = max - min || 1;
  const power = 10 ** Math.floor(Math.log10(span / most));
  const fits = (s: number) => Math.ceil(max / s) - Math.floor(min / s) <= most;
  const step = [1, 2, 2.5, 5, 10, 20].map((m) => m * power).find(fits) ?? span;
  const first = Math.floor(min / step);
  const last = Math.max(first + 1, Math.ceil(max / step));
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** The powers of ten from the one at or below `min` to the one at or above `max`. */
export function decades(min: number, max: number): number[] {
  const first = Math.floor(Math.log10(min) + 1e-9);
  const last = Math.max(first + 1, Math.ceil(Math.log10(max) - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i));
}

/** 1, 2 and 5 times the powers of ten inside [min, max]: the ticks of a log axis of one or two decades. */
export function oneTwoFive(min: number, max: number): number[] {
  return decades(min, max)
    .flatMap((d) => [d, 2 * d, 5 * d])
    .map((t) => Number(t.toPrecision(12)))
    .filter((t) => t >= min * 0.999 && t <= max * 1.001);
}
