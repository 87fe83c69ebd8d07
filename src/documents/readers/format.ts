import type { SourceFormat } from "../blocks.ts";
import { Zip } from "./office/zip.ts";
import { decodeText } from "./text/encoding.ts";

/** What a file is: a format that has a reader, or something known that has none. */
export type Kind =
  | { readonly format: SourceFormat; readonly zip: Zip | null }
  | { readonly format: null; readonly because: Because };

export type Because =
  | { readonly code: "document-picture" | "document-archive" | "document-legacy-office" }
  | { readonly code: "document-encrypted" | "document-unsupported"; readonly kind: string };

const PICTURES = ["89504e47", "ffd8ff", "47494638", "49492a00", "4d4d002a", "424d", "52494646", "00000100"];
const ARCHIVES = ["377abcaf", "52617221", "1f8b", "425a68", "fd377a58", "7573746172"];
const COMPOUND = "d0cf11e0a1b11ae1";

const OPENDOCUMENT: Readonly<Record<string, SourceFormat>> = {
  "application/vnd.oasis.opendocument.text": "odt",
  "application/vnd.oasis.opendocument.text-template": "odt",
  "application/vnd.oasis.opendocument.text-master": "odt",
  "application/vnd.oasis.opendocument.spreadsheet": "ods",
  "application/vnd.oasis.opendocument.spreadsheet-template": "ods",
};

/** Tells a file's format from its content; the name decides only between kinds of text. */
export function kindOf(name: string, bytes: Uint8Array): Kind {
  const magic = hex(bytes.subarray(0, 8));
  if (magic.startsWith("504b0304") || magic.startsWith("504b0506")) return zipKind(name, bytes);
  if (/%PDF-\d/u.test(latin(bytes.subarray(0, 1024)))) return known("pdf");
  if (magic === COMPOUND) return compoundKind(bytes);
  if (magic.startsWith("7b5c727466")) return unknown({ code: "document-unsupported", kind: "RTF" });
  if (PICTURES.some((start) => magic.startsWith(start)) && !isProse(bytes))
    return unknown({ code: "document-picture" });
  if (ARCHIVES.some((start) => magic.startsWith(start))) return unknown({ code: "document-archive" });
  return textKind(name, bytes);
}

function known(format: SourceFormat, zip: Zip | null = null): Kind {
  return { format, zip };
}

function unknown(because: Because): Kind {
  return { format: null, because };
}

/** "BM..." begins bitmaps, and may begin words. */
function isProse(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 512).every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}

function zipKind(name: string, bytes: Uint8Array): Kind {
  const zip = Zip.open(bytes);
  const byName = /\.(docx|xlsx|odt|ods)$/iu.exec(name)?.[1]?.toLowerCase() as SourceFormat | undefined;
  if (!zip) return byName ? known(byName) : unknown({ code: "document-archive" });
  if (zip.encrypted) return unknown({ code: "document-encrypted", kind: "zip" });
  const type = zip.read("mimetype");
  const opendocument = type ? OPENDOCUMENT[latin(type.subarray(0, 200)).trim()] : undefined;
  if (opendocument) {
    const manifest = zip.read("META-INF/manifest.xml");
    if (manifest && latin(manifest).includes("encryption-data"))
      return unknown({ code: "document-encrypted", kind: "office" });
    return known(opendocument, zip);
  }
  if (zip.names.some((part) => /^word\/document\d*\.xml$/u.test(part))) return known("docx", zip);
  if (zip.has("xl/workbook.xml")) return known("xlsx", zip);
  if (zip.has("xl/workbook.bin")) return unknown({ code: "document-unsupported", kind: "XLSB" });
  if (zip.names.some((part) => part.startsWith("ppt/")))
    return unknown({ code: "document-unsupported", kind: "PPTX" });
  if (zip.has("content.xml")) return known(byName === "ods" ? "ods" : "odt", zip);
  return byName && zip.names.length === 0 ? known(byName, zip) : unknown({ code: "document-archive" });
}

/** Office of before 2007, or an encrypted document of after: the stream's name tells, in UTF-16. */
function compoundKind(bytes: Uint8Array): Kind {
  const name = Uint8Array.from([..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]));
  const encrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name);
  return unknown(
    encrypted ? { code: "document-encrypted", kind: "office" } : { code: "document-legacy-office" },
  );
}

function textKind(name: string, bytes: Uint8Array): Kind {
  const text = decodeText(bytes.subarray(0, 64 * 1024))?.text ?? "";
  const start = text.trimStart().slice(0, 2000);
  if (/^(?:MIME-Version|From|Content-Type):/iu.test(start) && /multipart\/related/iu.test(start))
    return unknown({ code: "document-unsupported", kind: "MHT" });
  const marked = /\.(?:md|markdown|mdown)$/iu.test(name);
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/iu.test(start)
  )
    return known("html");
  if (/^<\?xml|^<(?:w:wordDocument|pkg:package|office:document)\b/u.test(start))
    return unknown({ code: "document-unsupported", kind: "XML" });
  if (
    /^<(?:meta|title|style|table|div|section|article|main|header|h[1-6]|p|ul|ol|dl|center|font)[\s>]/iu.test(
      start,
    ) &&
    !marked
  )
    return known("html");
  if (/\.x?html?$/iu.test(name) && /<(?:p|br|div|table|h[1-6]|li)[\s/>]/iu.test(text)) return known("html");
  return known(marked || hasMarkdownSigns(text) ? "markdown" : "txt");
}

/** Hash headings, or the row of strokes of a pipe table: nobody writes those by chance. */
function hasMarkdownSigns(text: string): boolean {
  return (
    /^ {0,3}#{1,6} \S/mu.test(text) ||
    /^[ \t]{0,20}\|?[ \t]{0,20}:?-{2,40}:?[ \t]{0,20}\|[ \t:|-]*$/mu.test(text)
  );
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
