/** Instructions of WebAssembly that the kernel uses, with what each takes from the stack. Source: WebAssembly core specification 2.0, chapter 5. */
export const I32 = 0x7f;
export const V128 = 0x7b;

type Bytes = readonly number[];

/** A whole number, 7 bits a byte, lowest first. */
function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

/** The same with a sign: only small ones are needed. */
const small = (value: number): number[] => [value & 127];

/** Instructions on 16 bytes at a time come behind a prefix. */
const vector = (code: number): number[] => [0xfd, ...unsigned(code)];

export const get = (local: number): Bytes => [0x20, local];
export const set = (local: number): Bytes => [0x21, local];
export const constant = (value: number): Bytes => [0x41, ...small(value)];
/** Loads and stores of 4 bytes; the place is on the stack. */
export const load = (offset: number): Bytes => [0x28, 2, offset];
export const loadFloat = (offset: number): Bytes => [0x2a, 2, offset];
export const store = (offset: number): Bytes => [0x36, 2, offset];
export const ADD: Bytes = [0x6a];
export const SUBTRACT: Bytes = [0x6b];
export const AND: Bytes = [0x71];
/** Shifts go by the number's last five bits. */
export const LEFT: Bytes = [0x74];
export const RIGHT: Bytes = [0x76];
export const COUNT_ONES: Bytes = [0x69];
export const FLOAT_20: Bytes = [0x43, 0, 0, 0xa0, 0x41];
export const FLOAT_TIMES: Bytes = [0x94];
export const FLOAT_NEAREST: Bytes = [0x90];
export const FLOAT_TO_INTEGER: Bytes = [0xa8];
/** 16 bytes from memory, aligned to 4; 8 bytes from memory as eight 16-bit numbers. */
export const loadVector = (offset: number): Bytes => [...vector(0), 2, ...unsigned(offset)];
export const loadEight = (offset: number): Bytes => [...vector(1), 3, ...unsigned(offset)];
export const storeVector = (offset: number): Bytes => [...vector(11), 2, ...unsigned(offset)];
/** One number as all eight 16-bit ones; products of the first, the last four as 32-bit numbers; sums of four. */
export const EIGHT_OF: Bytes = vector(16);
export const TIMES_FIRST: Bytes = vector(188);
export const TIMES_LAST: Bytes = vector(189);
export const ADD_FOUR: Bytes = vector(174);

/** Repeats the body while the first local is below the second. */
export function whileBelow(first: number, second: number, body: readonly Bytes[]): Bytes {
  const isDone = [...get(first), ...get(second), 0x4f];
  return [0x02, 0x40, 0x03, 0x40, ...isDone, 0x0d, 1, ...body.flat(), 0x0c, 0, 0x0b, 0x0b];
}

/** Raises a local by a small number. */
export const raise = (local: number, by: number): Bytes => [...get(local), ...constant(by), ...ADD, ...set(local)];

/** A function of 32-bit parameters, that returns a 32-bit number or nothing. */
export interface Code {
  name: string;
  parameters: number;
  returns: boolean;
  /** How many 32-bit, then how many 16-byte locals follow the parameters. */
  locals: readonly [number, number];
  body: readonly Bytes[];
}

const sized = (bytes: Bytes): number[] => [...unsigned(bytes.length), ...bytes];
const listed = (items: readonly Bytes[]): number[] => [...unsigned(items.length), ...items.flat()];
const section = (id: number, items: readonly Bytes[]): number[] => [id, ...sized(listed(items))];
const text = (name: string): number[] => sized([...name].map((c) => c.charCodeAt(0)));

/** A module of these functions over a memory that is given to it as 'm' of '' with at least one page. */
export function moduleOf(codes: readonly Code[]): Uint8Array<ArrayBuffer> {
  const types = codes.map(({ parameters, returns }) => [
    0x60,
    ...listed(new Array<Bytes>(parameters).fill([I32])),
    ...listed(returns ? [[I32]] : []),
  ]);
  const bodies = codes.map(({ locals: [numbers, vectors], body }) =>
    sized([
      ...listed([
        [...unsigned(numbers), I32],
        [...unsigned(vectors), V128],
      ]),
      ...body.flat(),
      0x0b,
    ]),
  );
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, types),
    ...section(2, [[...text(""), ...text("m"), 2, 0, 1]]),
    ...section(
      3,
      codes.map((_, i) => [i]),
    ),
    ...section(
      7,
      codes.map(({ name }, i) => [...text(name), 0, i]),
    ),
    ...section(10, bodies),
  ]);
}
