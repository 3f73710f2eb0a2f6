import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { StoreAdapter } from "../../lib/data/store-adapter";

/**
 * Prisma's schema engine as WebAssembly, over a database file.
 * The package expects a bundler to load its .wasm file; here it is done by hand.
 */
export async function openSchemaEngine(path: string): Promise<SchemaEngine> {
  loadBindings();
  const adapter = bindMigrationAwareSqlAdapterFactory(new StoreAdapter(path));
  return bindings.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
}

let loaded = false;

/** Once per process: the bindings keep one instance, and a second would mix up their memories. */
function loadBindings(): void {
  if (loaded) return;
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve("@prisma/schema-engine-wasm"));
  const module = new WebAssembly.Module(readFileSync(join(folder, "schema_engine_bg.wasm")));
  const instance = new WebAssembly.Instance(module, { "./schema_engine_bg.js": bindings as WebAssembly.ModuleImports });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  loaded = true;
}
