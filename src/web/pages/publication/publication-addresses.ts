import { address } from "../../addresses.ts";

/** What the office's pages of publication send to. */
export function publicationPart(body: string, part: "preview" | "addresses" | "withdraw"): string {
  return `${address.publication(body)}/${part}`;
}

/** `at` is another moment than now. */
export function previewAddress(
  body: string,
  year: number,
  at: { readonly asOf: string; readonly round: string } = { asOf: "", round: "" },
): string {
  const query = new URLSearchParams({ year: String(year) });
  if (at.asOf !== "") query.set("as-of", at.asOf);
  if (at.round !== "") query.set("round", at.round);
  return `${publicationPart(body, "preview")}?${query}`;
}
