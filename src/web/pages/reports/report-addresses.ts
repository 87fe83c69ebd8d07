import type { Format } from "../../../application/reports/file.ts";
import { address } from "../../addresses.ts";

/** What of a document is asked for beside its name. */
export interface DownloadOptions {
  readonly structure?: "unioncamere";
  /** With what is known now, though something holds the figures still. */
  readonly present?: true;
  readonly later?: true;
  readonly unit?: string;
}

/** A file of a document: "/cciaa_le/reports/relazione-2018/relazione-2018.pdf". */
export function reportFileAddress(
  body: string,
  document: string,
  format: Format,
  options: DownloadOptions = {},
): string {
  const query = Object.entries(options).map(
    ([name, value]) => `${name}=${value === true ? "yes" : encodeURIComponent(value)}`,
  );
  const file = `${reportAddress(body, document)}/${encodeURIComponent(document)}.${format}`;
  return query.length === 0 ? file : `${file}?${query.join("&")}`;
}

export function reportAddress(body: string, document: string): string {
  return `${address.reports(body)}/${encodeURIComponent(document)}`;
}

/** Where a section stands on the page of its document. */
export function sectionAnchor(section: string): string {
  return `text-${section.replace(/[^A-Za-z0-9_-]/g, "-")}`;
}
