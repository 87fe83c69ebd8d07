import { address } from "../../addresses.ts";

/** Where the forms of the decisions send to. */
export function decisionPart(body: string, part: "set-aside" | "override"): string {
  return `${address.decisions(body)}/${part}`;
}
