/** Kinds of files that may prove something, and how each is served. */
const TYPES = {
  pdf: "application/pdf",
  png: "image/png",
  jpg: "image/jpeg",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  odt: "application/vnd.oasis.opendocument.text",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  p7m: "application/pkcs7-mime",
  eml: "message/rfc822",
  csv: "text/csv; charset=utf-8",
  txt: "text/plain; charset=utf-8",
} as const;
export type EvidenceKind = keyof typeof TYPES;

/** The kinds for people, and for a file field's `accept`. */
export const EVIDENCE_KINDS = Object.keys(TYPES) as readonly EvidenceKind[];

/**
 * What a file is by its content, whatever its name says; the name only tells apart what looks the same (a letter from a
 * table of text). Null for anything that is not accepted: programs, web pages, drawings with scripts, archives.
 */
export function mediaTypeOf(name: string, bytes: Uint8Array): (typeof TYPES)[EvidenceKind] | null {
  const kind = kindOf(name, bytes);
  return kind && TYPES[kind];
}

function kindOf(name: string, bytes: Uint8Array): EvidenceKind | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096));
  const head = start.toString("latin1");
  if (/^%PDF-\d/.test(head)) return "pdf";
  if (head.startsWith("\u0089PNG\r\n\u001a\n")) return "png";
  if (head.startsWith("\u00ff\u00d8\u00ff")) return "jpg";
  if (head.startsWith("PK\u0003\u0004")) return officeKind(bytes);
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  // DER: a sequence whose first member is the identifier of signed data (RFC 5652).
  if (
    ending === "p7m" &&
    bytes[0] === 0x30 &&
    head.includes("\u002a\u0086\u0048\u0086\u00f7\u000d\u0001\u0007\u0002")
  )
    return "p7m";
  if (!isText(bytes)) return null;
  if (
    looksActive(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8", 0, 65_536),
      ending,
    )
  )
    return null;
  if (ending === "eml") return /^[A-Za-z-]+:[ \t]?\S/m.test(head) ? "eml" : null;
  if (ending === "csv") return "csv";
  return ending === "txt" || ending === "log" || ending === "" ? "txt" : null;
}

/** Office files are zips that begin with what they are, or hold the parts of one. */
function officeKind(bytes: Uint8Array): EvidenceKind | null {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Macros run when the file is opened.
  if (whole.includes("vbaProject.bin")) return null;
  const start = whole.toString("latin1", 0, 200);
  if (start.includes("mimetypeapplication/vnd.oasis.opendocument.text")) return "odt";
  if (start.includes("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")) return "ods";
  if (!whole.includes("[Content_Types].xml")) return null;
  if (whole.includes("word/document.xml")) return "docx";
  return whole.includes("xl/workbook.xml") ? "xlsx" : null;
}

function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 65_536)).toString(
    "latin1",
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters tell that it is no text.
  return !/[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/.test(text);
}

/** Text that a browser or a system would run: markup, scripts, programs of a shell. */
function looksActive(text: string, ending: string): boolean {
  const start = text.replace(/^\ufeff/, "").trimStart();
  if (start.startsWith("#!") || /^<(?:!doctype|html|script|svg|\?xml|body|head|iframe)/i.test(start))
    return true;
  // A letter may carry its text as HTML as well: it is only ever served to be kept, never shown.
  return ending !== "eml" && /<(?:script|svg|iframe|html|object|embed)[\s>]/i.test(text);
}
