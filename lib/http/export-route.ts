import type { Operation } from "./api-path";
import type { RouteHandler } from "./api-route";
import { alreadyHas, unchanged, versionTag } from "./etag";
import { type Asked, asked } from "./read-asked";
import { streamedFile } from "./streamed-file";

interface Exporting<O extends Operation> {
  /** The version of the data, read before it. */
  version: (asked: Asked<O>) => Promise<string>;
  write: (asked: Asked<O>) => AsyncGenerator<string, void>;
  name: (asked: Asked<O>) => string;
  mimeType: string;
}

/** A handler of GET that writes a file while it is read, unless the caller already has that version. */
export function exportRoute<O extends Operation>(operation: O, exporting: Exporting<O>): RouteHandler {
  return asked(operation, async (request, of) => {
    const etag = versionTag(await exporting.version(of));
    if (alreadyHas(request, etag)) return unchanged(etag);
    const { mimeType } = exporting;
    return streamedFile(exporting.write(of), { name: exporting.name(of), mimeType, headers: { etag } });
  });
}
