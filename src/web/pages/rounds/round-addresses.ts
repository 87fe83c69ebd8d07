import { address } from "../../addresses.ts";

/** Addresses beneath a round's own. */
export function roundPart(
  body: string,
  round: string,
  part: "answers" | "close" | "move" | "table.csv",
): string {
  return `${address.round(body, round)}/${part}`;
}
