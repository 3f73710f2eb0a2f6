import { ROW, type RowKernel } from "./row-kernel";
import * as wasm from "./wasm-bytes";

const { get, set } = wasm;

/** Sums stand in eight locals of four 32-bit numbers each. */
const PARTS = ROW / 4;

const loadSums = (place: number, first: number): number[] =>
  Array.from({ length: PARTS }, (_, i) => [...get(place), ...wasm.loadVector(16 * i), ...set(first + i)]).flat();
const storeSums = (place: number, first: number): number[] =>
  Array.from({ length: PARTS }, (_, i) => [...get(place), ...get(first + i), ...wasm.storeVector(16 * i)]).flat();

/** `find` of the kernel: every feature is written to the list, and the list grows by those alone that have a row. */
function find(): wasm.Code {
  const [features, end, values, present, table, list, feature, word, bits] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const before = [
    ...[get(word), wasm.load(4), get(bits), wasm.constant(1), get(feature), wasm.LEFT, wasm.constant(1), wasm.SUBTRACT],
    ...[wasm.AND, wasm.COUNT_ONES, wasm.ADD],
  ];
  return {
    name: "find",
    parameters: 6,
    returns: true,
    locals: [3, 0],
    body: [
      wasm.whileBelow(features, end, [
        ...[get(features), wasm.load(0), set(feature)],
        ...[get(feature), wasm.constant(5), wasm.RIGHT, wasm.constant(3), wasm.LEFT, get(present), wasm.ADD, set(word)],
        ...[get(word), wasm.load(0), set(bits)],
        ...[get(list), ...before, wasm.constant(5), wasm.LEFT, get(table), wasm.ADD, wasm.store(0)],
        ...[get(list), get(values), wasm.loadFloat(0), wasm.FLOAT_20, wasm.FLOAT_TIMES],
        ...[wasm.FLOAT_NEAREST, wasm.FLOAT_TO_INTEGER, wasm.store(4)],
        ...[get(bits), get(feature), wasm.RIGHT, wasm.constant(1), wasm.AND, wasm.constant(3), wasm.LEFT],
        ...[get(list), wasm.ADD, set(list)],
        ...[wasm.raise(features, 4), wasm.raise(values, 4)],
      ]),
      get(list),
    ],
  };
}

/** `addRows` of the kernel: eight weights at a time, made wider as they are multiplied, so that no sum overflows. */
function addRows(): wasm.Code {
  const [list, end, sums, row, weights, times, first] = [0, 1, 2, 3, 4, 5, 6];
  const eight = (i: number): number[] =>
    [
      ...[get(row), wasm.loadEight(8 * i), set(weights)],
      ...[get(weights), get(times), wasm.TIMES_FIRST, get(first + 2 * i), wasm.ADD_FOUR, set(first + 2 * i)],
      ...[get(weights), get(times), wasm.TIMES_LAST, get(first + 2 * i + 1), wasm.ADD_FOUR, set(first + 2 * i + 1)],
    ].flat();
  return {
    name: "addRows",
    parameters: 3,
    returns: false,
    locals: [1, 2 + PARTS],
    body: [
      loadSums(sums, first),
      wasm.whileBelow(list, end, [
        ...[get(list), wasm.load(0), set(row)],
        ...[get(list), wasm.load(4), wasm.EIGHT_OF, set(times)],
        ...Array.from({ length: ROW / 8 }, (_, i) => eight(i)),
        wasm.raise(list, 8),
      ]),
      storeSums(sums, first),
    ],
  };
}

/** `addSums` of the kernel. */
function addSums(): wasm.Code {
  const [list, end, sums, from, first] = [0, 1, 2, 3, 4];
  const four = (i: number): number[] =>
    [get(from), wasm.loadVector(16 * i), get(first + i), wasm.ADD_FOUR, set(first + i)].flat();
  return {
    name: "addSums",
    parameters: 3,
    returns: false,
    locals: [1, PARTS],
    body: [
      loadSums(sums, first),
      wasm.whileBelow(list, end, [
        ...[get(list), wasm.load(0), set(from)],
        ...Array.from({ length: PARTS }, (_, i) => four(i)),
        wasm.raise(list, 4),
      ]),
      storeSums(sums, first),
    ],
  };
}

/** The module, compiled once; null where the program that runs this knows no WebAssembly on 16 bytes at a time. */
let compiled: WebAssembly.Module | null | undefined;

function compile(): WebAssembly.Module | null {
  try {
    return new WebAssembly.Module(moduleBytes());
  } catch {
    return null;
  }
}

/** What is compiled: three functions, some 700 bytes. */
export function moduleBytes(): Uint8Array<ArrayBuffer> {
  return wasm.moduleOf([find(), addRows(), addSums()]);
}

/**
 * The loops in WebAssembly, 16 bytes at a time: so few instructions a row that the processor waits for several rows of memory
 * at once. Null where there is none.
 */
export function simdKernel(memory: WebAssembly.Memory): RowKernel | null {
  if (compiled === undefined) compiled = compile();
  if (compiled === null) return null;
  return new WebAssembly.Instance(compiled, { "": { m: memory } }).exports as unknown as RowKernel;
}
