import { createRequire } from "node:module";

const load = createRequire(import.meta.url);

/**
 * A package that few files need, loaded when it is first used: together they took longer to start than a text to read.
 *
 * @param name a CommonJS package of package.json
 */
export function lazyPackage<T>(name: string): () => T {
  let loaded: T | null = null;
  return () => {
    loaded ??= load(name) as T;
    return loaded;
  };
}
