import { address } from "../../addresses.ts";

/** What the page of a request sends to. */
export type RequestPart = "link" | "withdraw" | "accept" | "refuse";

export function requestPart(body: string, request: string, part: RequestPart): string {
  return `${address.request(body, request)}/${part}`;
}

/** Where one asks for a datum; for one of an indicator's where it is given. */
export function newRequestAddress(body: string, year: number, indicator: string | null = null): string {
  const query = new URLSearchParams({ year: String(year) });
  if (indicator !== null) query.set("indicator", indicator);
  return `${address.requests(body)}/new?${query}`;
}
