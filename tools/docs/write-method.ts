/*
 * Fills the figures into docs/method.md from the weight files and tools/docs/measured.json. Run it after each training and
 * after tools/docs/measure.ts; a test fails while the page and the figures differ.
 *
 *   npx tsx tools/docs/write-method.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { loadFigures } from "./figures";
import { fillPlaces } from "./fill-places";
import { METHOD_FILE, methodPlaces, VERSIONS } from "./method-places";

const before = readFileSync(METHOD_FILE, "utf8");
const after = fillPlaces(before, methodPlaces(loadFigures(), VERSIONS));
if (after !== before) writeFileSync(METHOD_FILE, after);
console.log(after === before ? "docs/method.md was up to date" : "docs/method.md has the new figures");
