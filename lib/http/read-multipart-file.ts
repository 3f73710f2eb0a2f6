import { AppError } from "../core/shared/app-error";

/** The file of a form, while it still arrives. */
export interface FormFile {
  /** The name of the form's field. */
  field: string;
  /** The last part of the name that was sent; null for a field that is no file. */
  fileName: string | null;
  /** Its bytes as they come. Nothing else of the request can be read before they are read or given up. */
  content: AsyncGenerator<Uint8Array, void, void>;
}

/** The heads of a part: a name and a type. Browsers send some hundred bytes. */
const MAX_HEADS = 16 * 1024;

/**
 * The first of the named fields of a multipart form that is not an empty file, as a stream: a file of any size passes
 * through in pieces and never stands in memory (RFC 7578). Other fields are read and dropped.
 * @throws AppError bad-request where the body is no such form, breaks off, or has none of the fields.
 */
export async function readMultipartFile(request: Request, fields: readonly string[]): Promise<FormFile> {
  const boundary = boundaryOf(request.headers.get("content-type") ?? "");
  if (boundary === null || request.body === null) throw unreadable("Send it as multipart/form-data.");
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const body = marked(request.body);
  for (;;) {
    for await (const _ of body.until(delimiter)) {
      // Before the first delimiter, or a field nobody asked for.
    }
    const heads = await headsOf(body);
    if (heads === null) throw unreadable("It has no file. Choose one, or paste its rows.");
    const { field, fileName } = namesIn(heads);
    // A form whose file was not chosen sends a file without name and bytes.
    if (!fields.includes(field) || fileName === "") continue;
    return { field, fileName: fileName === null ? null : lastPart(fileName), content: body.until(delimiter) };
  }
}

function unreadable(works: string): AppError {
  return new AppError("bad-request", `The form could not be read. ${works}`);
}

/** The boundary that a content type names; null where it is no form with parts. */
function boundaryOf(type: string): string | null {
  if (!/^multipart\/form-data\s*;/i.test(type)) return null;
  const given = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(type);
  return given?.[1] ?? given?.[2] ?? null;
}

interface MarkedBody {
  /** The bytes up to a mark, which is read and dropped. */
  until(mark: Buffer): AsyncGenerator<Uint8Array, void, void>;
}

/** A body that can be read from mark to mark, piece by piece. */
function marked(stream: ReadableStream<Uint8Array>): MarkedBody {
  const reader = stream.getReader();
  // The first delimiter has no line before it; with this one it is like the others.
  let held: Buffer = Buffer.from("\r\n");
  return {
    async *until(mark) {
      for (let at = held.indexOf(mark); ; at = held.indexOf(mark)) {
        if (at !== -1) {
          const before = held.subarray(0, at);
          held = held.subarray(at + mark.length);
          if (before.length > 0) yield before;
          return;
        }
        // A mark may lie across two pieces: so much of the end waits for the next.
        const keep = Math.min(held.length, mark.length - 1);
        const ready = held.subarray(0, held.length - keep);
        held = held.subarray(held.length - keep);
        if (ready.length > 0) yield ready;
        const { value } = await reader.read();
        if (value === undefined) throw unreadable("It broke off before its end; send it again.");
        held = held.length === 0 ? Buffer.from(value) : Buffer.concat([held, value]);
      }
    },
  };
}

/** The heads of the part that begins here; null after the last one. */
async function headsOf(body: MarkedBody): Promise<string | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  // A part's heads begin on the line after its delimiter and end at an empty line; the last delimiter ends with '--'.
  for await (const part of body.until(Buffer.from("\r\n"))) {
    if (Buffer.from(part).toString("latin1").startsWith("--")) return null;
  }
  for await (const part of body.until(Buffer.from("\r\n\r\n"))) {
    size += part.length;
    if (size > MAX_HEADS) throw unreadable("The heads of a part are too long.");
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

/** The field's name and the file's, as browsers write them: quotation marks and line ends are percent-encoded. */
function namesIn(heads: string): { field: string; fileName: string | null } {
  const line = heads.split("\r\n").find((one) => /^content-disposition:/i.test(one)) ?? "";
  return { field: parameter(line, "name") ?? "", fileName: parameter(line, "filename") };
}

function parameter(line: string, name: string): string | null {
  const start = line.toLowerCase().indexOf(`; ${name}="`);
  if (start === -1) return null;
  const from = start + name.length + 4;
  const value = line.slice(from, line.indexOf('"', from));
  return value.replace(/%22/g, '"').replace(/%0D|%0A/gi, " ");
}

/** Some browsers send a path, and no path of a sender's machine belongs in the record. */
function lastPart(name: string): string {
  return name.split(/[\\/]/).at(-1)?.trim().slice(0, 255) || "file.csv";
}
