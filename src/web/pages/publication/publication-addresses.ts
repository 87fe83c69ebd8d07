import { address } from "../../addresses.ts";

/** What the office's pages of publication send to. */
export function publicationPart(body: string, part: "preview" | "withdraw"): string {
  return `${address.publication(body)}/${part}`;
}

export function previewAddress(body: string, year: number): string {
  return `${publicationPart(body, "preview")}?year=${year}`;
}
