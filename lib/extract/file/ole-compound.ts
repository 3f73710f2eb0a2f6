import { AppError } from "@/lib/core/shared/app-error";
import { latin1 } from "./file-signature";

/**
 * Streams of compound files by which their program can be told. Names stand in the directory as UTF-16LE.
 * Source: [MS-CFB], [MS-OFFCRYPTO] 2.3.4.4 (EncryptedPackage).
 */
const STREAMS: readonly [stream: string, name: string, advice: string][] = [
  ["WordDocument", "a Word file in the old .doc format", "Open it in Word and save it as DOCX or PDF."],
  ["Workbook", "an Excel workbook in the old .xls format", "Save the term sheet as DOCX, PDF or text."],
  ["PowerPoint Document", "a PowerPoint file in the old .ppt format", "Save the term sheet as PDF or text."],
  ["__substg1.0_", "an Outlook message", "Save the attachment itself, or the message as text."],
];

/** The error that an OLE compound file deserves: encrypted Office file, or one of the old formats. */
export function refuseCompoundFile(bytes: Uint8Array): AppError {
  const content = latin1(bytes);
  const has = (stream: string) => content.includes([...stream].map((character) => `${character}\0`).join(""));
  if (has("EncryptedPackage")) {
    return new AppError(
      "document-encrypted",
      "This Office file is locked with a password. Open it, remove the password (File, Info, Protect Document) and save it again.",
    );
  }
  const found = STREAMS.find(([stream]) => has(stream));
  if (!found)
    return new AppError("document-type", "This is an old Office file of unknown kind. Save it as DOCX, PDF or text.");
  return new AppError("document-type", `This is ${found[1]}. ${found[2]}`);
}
