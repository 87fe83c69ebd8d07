import { address } from "../../addresses.ts";

/** The page of one entry of the ledger. */
export function entryAddress(body: string, sequence: number): string {
  return `/${encodeURIComponent(body)}/entries/${sequence}`;
}

export function evidenceAddress(body: string, hash: string): string {
  return address.evidence(body, hash);
}

/** What the sheet's forms and its island send to, under the sheet's own address. */
export type SheetPart = "check" | "save" | "evidence" | "contribution" | "file" | "sheet.xlsx" | "sheet.csv";

export function sheetPart(body: string, what: SheetPart): string {
  return `${address.measurements(body)}/${what}`;
}

/** What `?done=` says so that the next page shows a notice: the message's id without its first word. */
export function noticed(message: `notice-${string}`): string {
  return message.slice("notice-".length);
}
