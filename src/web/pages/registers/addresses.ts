import { address } from "../../addresses.ts";

export function newRegister(body: string): string {
  return `${address.registers(body)}/new`;
}

export function registerAddress(body: string, register: string, page = 1): string {
  const query = page === 1 ? "" : `?page=${page}`;
  return `${address.registers(body)}/${encodeURIComponent(register)}${query}`;
}

/** What the pages of a register send to, or give as a file. */
export type RegisterPart =
  | "take"
  | "definition"
  | "away"
  | "rows"
  | "grid"
  | "file"
  | "rows.csv"
  | "rows.xlsx";

export function registerPart(body: string, register: string, part: RegisterPart): string {
  return `${registerAddress(body, register)}/${part}`;
}

export function rowAddress(body: string, register: string, row: string): string {
  return `${registerPart(body, register, "rows")}/${encodeURIComponent(row)}`;
}

export function computedAddress(body: string): string {
  return `${address.registers(body)}/computed`;
}

/** The rows that an entry of the ledger counted. */
export function countedAddress(body: string, sequence: number, page = 1): string {
  return `${address.registers(body)}/counted/${sequence}${page === 1 ? "" : `?page=${page}`}`;
}

export function personsAddress(body: string): string {
  return `${address.registers(body)}/persons`;
}

/** Where a quantity is bound to a rule; `ready` is the place of a ready rule of the register, from 0. */
export function bindingAddress(
  body: string,
  about: { indicator?: string; quantity?: string | null; register?: string; ready?: number } = {},
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(about))
    if (value !== undefined && value !== null) query.set(name, String(value));
  return `${address.registers(body)}/binding${query.size === 0 ? "" : `?${query}`}`;
}
