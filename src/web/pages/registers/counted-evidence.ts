import { type CountedEntry, withCounted } from "../../components/explanation/counted-evidence.ts";
import type { Setting } from "../../components/explanation/setting.ts";
import { countedAddress } from "./addresses.ts";

/** Explanations whose computed data lead to the rows that were counted. */
export function withCountedRows(setting: Setting, entries: readonly CountedEntry[], body: string): Setting {
  const to = (sequence: number): string => countedAddress(body, sequence);
  return withCounted(setting, entries, { kind: "register", label: "counted-link", to });
}
