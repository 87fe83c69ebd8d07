import type { Report } from "../../documents/writing/report.ts";
import { Problem } from "../problem.ts";

/** Formats that a document is written in, and their media types (RFC 6838). */
export const FORMATS = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;
export type Format = keyof typeof FORMATS;

export function isFormat(text: string): text is Format {
  return Object.hasOwn(FORMATS, text);
}

export interface ReportFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** Writes a document. Throws the `Problem` that this system writes no PDF, where it has no compiler for it. */
export async function reportFile(report: Report, format: Format): Promise<ReportFile> {
  return { bytes: await bytesOf(report, format), mediaType: FORMATS[format] };
}

/** Each writer is loaded only when it is asked for: together they take longer to load than the server. */
async function bytesOf(report: Report, format: Format): Promise<Uint8Array> {
  if (format === "docx") {
    const { writeDocx } = await import("../../documents/writing/docx/write-docx.ts");
    return writeDocx(report);
  }
  if (format === "xlsx") {
    const { writeXlsx } = await import("../../documents/writing/xlsx/write-xlsx.ts");
    return writeXlsx(report);
  }
  const { writePdf } = await import("../../documents/writing/pdf/write-pdf.ts");
  const { PdfUnavailable } = await import("../../documents/writing/pdf/typst.ts");
  const { PdfFailed } = await import("../../documents/writing/pdf/in-child.ts");
  try {
    return await writePdf(report);
  } catch (error) {
    if (error instanceof PdfUnavailable) throw new Problem("not-available", "reports-no-pdf");
    if (error instanceof PdfFailed) throw new Problem("not-available", error.id);
    throw error;
  }
}
